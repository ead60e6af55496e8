-- What leads are shown of their desks; to be read only. Time at work is not counted here: SQL knows no calendar.
-- Runs on H2 and on PostgreSQL.

create view numbers_ticket as
select t.number, t.desk, t.desk_version, t.customer, c.name as customer_name, t.line, t.type, t.executor as agent,
    a.name as agent_name, t.status, t.received_at, t.accepted_at, t.delivered_at, t.closed_at, t.reopenings,
    -- since when the clocks stand still, if they do
    (select case when e.kind = 'PAUSED' then e.at end from clock_entry e where e.ticket = t.number
        order by e.id desc fetch first 1 rows only) as stands_since,
    pa.due as accept_due, pa.met_at as accept_met_at, pa.breached as accept_breached,
    pr.due as resolve_due, pr.met_at as resolve_met_at, pr.breached as resolve_breached
from ticket t
left join customer c on c.id = t.customer
left join agent a on a.id = t.executor
left join promise pa on pa.ticket = t.number and pa.what = 'ACCEPT' and pa.in_force
left join promise pr on pr.ticket = t.number and pr.what = 'RESOLVE' and pr.in_force;

-- when the clocks of a ticket stood still
create view numbers_pause as
select e.ticket, t.desk, t.received_at, e.id, e.at as stopped_at,
    (select n.at from clock_entry n where n.ticket = e.ticket and n.id > e.id
        order by n.id fetch first 1 rows only) as went_on_at
from clock_entry e join ticket t on t.number = e.ticket
where e.kind = 'PAUSED';

-- from line to line, and from one agent to the next one who took it
create view numbers_handover as
select m.ticket, t.desk, t.received_at, m.at, 'line' as kind, m.was as from_whom, m.becomes as to_whom
from move m join ticket t on t.number = m.ticket
where m.what = 'LINE' and m.was is not null and m.becomes is not null
union all
select h.ticket, h.desk, h.received_at, h.at, 'agent', h.from_whom, h.to_whom
from (
    select m.ticket, t.desk, t.received_at, m.at, m.becomes as to_whom,
        (select p.becomes from move p
            where p.ticket = m.ticket and p.what = 'EXECUTOR' and p.becomes is not null and p.id < m.id
            order by p.id desc fetch first 1 rows only) as from_whom
    from move m join ticket t on t.number = m.ticket
    where m.what = 'EXECUTOR' and m.becomes is not null
) h
where h.from_whom <> h.to_whom;

-- what is not over yet, parts beside their tickets, and who has it or is asked to take it
create view numbers_open as
select t.desk, t.line, t.number, false as part, t.status, coalesce(t.executor, t.offered_to) as holder,
    t.executor is null as offered, t.received_at, t.next_due
from ticket t
where t.status not in ('closed', 'declined', 'cancelled')
union all
select t.desk, t.line, concat(p.ticket, '-', p.n), true, p.status, coalesce(p.executor, p.offered_to),
    p.executor is null, t.received_at, null
from part p join ticket t on t.number = p.ticket
where p.status not in ('delivered', 'closed', 'declined', 'cancelled')
    and t.status not in ('closed', 'declined', 'cancelled');
