-- The days of contracts that somebody is told of. Runs on H2 and on PostgreSQL.

-- What was told, or passed over, so that it is not told twice.
create table contract_notice (
    contract bigint      not null references contract (id),
    what     varchar(64) not null,
    due_on   date        not null,
    primary key (contract, what, due_on)
);

-- What is told about a contract goes to a customer, and there is no ticket.
alter table outbox alter column ticket drop not null;
alter table outbox add column customer varchar(255);
