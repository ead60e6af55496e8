-- By what tickets are found. Runs on H2 and on PostgreSQL.

-- open tickets without a deadline come after those with one, and ended ones come last
update ticket set next_due = timestamp with time zone '9000-01-01 00:00:00+00'
    where status not in ('closed', 'declined', 'cancelled') and next_due > timestamp with time zone '9000-01-01 00:00:00+00';

-- who has accepted it, or else is asked to; empty if nobody is, so that it can be looked for like anybody
alter table ticket add column holder varchar(255) default '' not null;
update ticket set holder = coalesce(executor, offered_to, '');
create index ticket_by_holder on ticket (desk, holder, next_due, number);

-- what became of its promises so far: empty while none is over, kept, or broken if any was
alter table ticket add column kept varchar(10) default '' not null;
update ticket set kept = case
    when exists (select 1 from promise p where p.ticket = number and in_force and breached) then 'broken'
    when exists (select 1 from promise p where p.ticket = number and in_force and met_at is not null) then 'kept'
    else '' end;
create index ticket_by_kept on ticket (desk, kept, next_due, number);

-- from when on the promise is at risk; the ticket has the moment of its next deadline
alter table promise add column risk_at timestamp with time zone;
alter table ticket add column risk_at timestamp with time zone;

-- The words of a ticket's conversation, each once, in their basic form, in the order in which tickets are shown.
create table ticket_word (
    ticket   varchar(20) not null references ticket (number),
    word     varchar(64) not null,
    desk     varchar(64) not null,
    next_due timestamp with time zone not null,
    -- only in what agents say among themselves
    internal boolean     not null,
    primary key (ticket, word)
);
create index ticket_word_by_due on ticket_word (desk, word, next_due, ticket);

alter table message drop column searched;

-- What somebody looks for again and again.
create table saved_view (
    owner    varchar(255)  not null,
    name     varchar(80)   not null,
    -- null, or the desk whose people all see it
    desk     varchar(64),
    -- as in the address of the page
    query    varchar(2000) not null,
    made_at  timestamp with time zone not null,
    primary key (owner, name)
);
create index saved_view_by_desk on saved_view (desk);
