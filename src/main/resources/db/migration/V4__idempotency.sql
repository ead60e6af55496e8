-- Which call has made which ticket, so that one that is sent again makes none. Runs on H2 and on PostgreSQL.

create table idempotency (
    client          varchar(255) not null,
    desk            varchar(64)  not null,
    idempotency_key varchar(255) not null,
    -- SHA-256 of what was sent
    content         varchar(64)  not null,
    ticket          varchar(20)  not null,
    received_at     timestamp with time zone not null,
    primary key (client, desk, idempotency_key)
);
