-- Whoever looks for a person's tickets looks within a desk. Runs on H2 and on PostgreSQL.
drop index ticket_by_executor;
create index ticket_by_executor on ticket (desk, executor, next_due, number);
create index ticket_by_customer_within_desk on ticket (desk, customer, next_due, number);
