-- Since when a training is no longer agreed on, or has been held: until then its line's own time does not count.
-- Runs on H2 and on PostgreSQL.
alter table training add column ended_at timestamp with time zone;
update training set ended_at = current_timestamp where state in ('none', 'held');
