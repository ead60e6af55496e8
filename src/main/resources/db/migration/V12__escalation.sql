-- Which levels of which promises have fired, so that none does twice. Runs on H2 and on PostgreSQL.
create table escalation (
    ticket  varchar(20) not null references ticket (number),
    -- accept, resolve or target
    promise varchar(20) not null,
    -- a correction, an extension, a reopening or a change of line begins a new one; a pause does not
    version int         not null,
    level   int         not null,
    -- of a level that repeats: the how manieth time
    run     int         not null,
    at      timestamp with time zone not null,
    -- a higher level was due at the same time
    skipped boolean     not null,
    -- the row of escalation.dmn, and what it has done beside telling
    rule    varchar(255) not null,
    action  varchar(64)  not null,
    primary key (ticket, promise, version, level, run)
);
