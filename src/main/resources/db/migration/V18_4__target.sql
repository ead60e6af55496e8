-- By when lines are to be done with tickets, which customers are not told, and when they were. Runs on H2 and on PostgreSQL.
create table line_target (
    ticket   varchar(20) not null references ticket (number),
    line     varchar(64) not null,
    -- when the line got it
    since    timestamp with time zone not null,
    due      timestamp with time zone not null,
    -- null while the line has it
    ended_at timestamp with time zone,
    primary key (ticket, line, since)
);
