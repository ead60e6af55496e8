-- A promise that was broken before it was replaced by a later one stays broken, whatever became of the later one.
-- Runs on H2 and on PostgreSQL.

-- promises whose time was up when they were replaced; time that came up while the clocks stood still breaks nothing
create view numbers_broken as
select p.ticket, p.what, p.version
from promise p
join move m on m.ticket = p.ticket and m.what = concat(p.what, '_STATED') and m.becomes = cast(p.version + 1 as varchar)
where not p.in_force and p.due < m.at and (p.met_at is null or p.met_at > p.due)
    and not exists (
        select 1 from clock_entry e
        where e.ticket = p.ticket and e.kind = 'PAUSED' and e.at <= p.due and not exists (
            select 1 from clock_entry n
            where n.ticket = e.ticket and n.id > e.id and n.at < p.due));

drop view numbers_ticket;

create view numbers_ticket as
select t.number, t.desk, t.desk_version, t.customer, c.name as customer_name, t.line, t.type, t.executor as agent,
    a.name as agent_name, t.status, t.received_at, t.accepted_at, t.delivered_at, t.closed_at, t.reopenings,
    -- since when the clocks stand still, if they do
    (select case when e.kind = 'PAUSED' then e.at end from clock_entry e where e.ticket = t.number
        order by e.id desc fetch first 1 rows only) as stands_since,
    pa.due as accept_due, pa.met_at as accept_met_at, pa.breached as accept_breached,
    exists (select 1 from numbers_broken b where b.ticket = t.number and b.what = 'ACCEPT') as accept_broken_before,
    pr.due as resolve_due, pr.met_at as resolve_met_at, pr.breached as resolve_breached,
    exists (select 1 from numbers_broken b where b.ticket = t.number and b.what = 'RESOLVE') as resolve_broken_before
from ticket t
left join customer c on c.id = t.customer
left join agent a on a.id = t.executor
left join promise pa on pa.ticket = t.number and pa.what = 'ACCEPT' and pa.in_force
left join promise pr on pr.ticket = t.number and pr.what = 'RESOLVE' and pr.in_force;
