-- Tickets that go on in another one, and what they leave to it. Runs on H2 and on PostgreSQL.
create index ticket_by_survivor on ticket (merged_into);

-- the earlier deadline of a ticket that was merged into this one: never later than that, but for the pauses since
alter table promise add column no_later timestamp with time zone;
alter table promise add column no_later_since timestamp with time zone;
alter table promise add column no_later_of varchar(20);

-- the line that a part was handed on to; null while its ticket's line has it
alter table part add column line varchar(64);
