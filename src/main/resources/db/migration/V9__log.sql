-- What other help desks have done. Runs on H2 and on PostgreSQL.

-- The rows of imported logs: each is taken once, and equal ones are told apart by their place in their case.
create table log_row (
    desk     varchar(64)  not null,
    case_id  varchar(255) not null,
    n        int          not null,
    ticket   varchar(20)  not null references ticket (number),
    at       timestamp with time zone not null,
    activity varchar(255) not null,
    resource varchar(255),
    primary key (desk, case_id, n)
);
create index log_row_by_ticket on log_row (ticket, n);
