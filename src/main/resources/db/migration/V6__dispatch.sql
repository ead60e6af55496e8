-- Who was given a ticket when, so that equals take turns; and whom parts are offered to. Runs on H2 and on PostgreSQL.

create table turn (
    agent    varchar(255) not null primary key,
    given_at timestamp with time zone not null
);

alter table part add column offered_to varchar(255);
