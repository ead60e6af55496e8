-- Trainings by appointment. Runs on H2 and on PostgreSQL.
create table training (
    ticket    varchar(20) not null primary key references ticket (number),
    -- open, booked, free, none, held
    state     varchar(20) not null,
    -- the moments that are offered, first things first, joined by a comma
    offered   varchar     not null,
    trainer   varchar(255),
    starts_at timestamp with time zone,
    ends_at   timestamp with time zone,
    -- counts what calendars have been told; less than 0 while nothing was
    sequence  int         not null default -1
);

-- The quarters of an hour that trainers have given away: by this key no two customers get the same.
create table training_quarter (
    trainer varchar(255) not null,
    quarter timestamp with time zone not null,
    ticket  varchar(20)  not null references ticket (number),
    primary key (trainer, quarter)
);
create index training_quarter_by_ticket on training_quarter (ticket);
