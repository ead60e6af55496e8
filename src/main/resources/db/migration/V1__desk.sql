-- What desks were, and who works at them. Runs on H2 and on PostgreSQL.

-- Every desk.yaml that was ever in force: a ticket keeps the version it was promised under, and so does its calendar.
create table desk_version (
    desk    varchar(64) not null,
    version int         not null,
    -- of desk.yaml and the tables together
    hash    varchar(64) not null,
    source  varchar     not null,
    made_at timestamp with time zone not null,
    primary key (desk, version)
);

create table agent (
    id         varchar(255)  not null primary key,
    desk       varchar(64)   not null,
    name       varchar(255)  not null,
    -- codes, joined by a comma and a space
    lines      varchar(1000) not null,
    skills     varchar(4000) not null,
    languages  varchar(200)  not null,
    experience int           not null,
    -- like: monday-friday 09:00-18:00, saturday 22:00-06:00
    shift      varchar(1000) not null,
    capacity   int           not null
);
create index agent_by_desk on agent (desk);

create table agent_absence (
    agent     varchar(255) not null references agent (id),
    first_day date         not null,
    last_day  date         not null,
    primary key (agent, first_day)
);
