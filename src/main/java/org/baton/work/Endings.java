package org.baton.work;

import java.time.Clock;
import java.util.Optional;
import org.baton.ticket.Link;
import org.baton.ticket.Links;
import org.baton.ticket.Refusal;
import org.baton.ticket.Survivors;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** The ways in which a ticket ends; its parts end with it. */
@Service
class Endings {

    private final Tickets tickets;
    private final PartWork parts;
    private final Links links;
    private final Survivors survivors;
    private final Clock clock;

    Endings(Tickets tickets, PartWork parts, Links links, Survivors survivors, Clock clock) {
        this.tickets = tickets;
        this.parts = parts;
        this.links = links;
        this.survivors = survivors;
        this.clock = clock;
    }

    /** @param byAgent the agent's refusal; without one the tables have refused */
    void decline(String number, Optional<Refusal> byAgent) {
        Ticket ticket = tickets.lock(number);
        parts.cancelAll(number);
        tickets.declined(number, clock.instant(), byAgent.orElseGet(ticket::refusal));
    }

    /** @param outcome confirmed, silent or refused: why it is closed */
    void close(String number, String outcome, Integer rating) {
        tickets.lock(number);
        parts.cancelAll(number);
        tickets.closed(number, clock.instant(), outcome, rating);
    }

    /** @param survivor the ticket that it goes on in */
    void merge(String number, String survivor) {
        tickets.lock(number);
        parts.cancelAll(number);
        survivors.merged(number, clock.instant(), survivor);
        links.add(new Link(number, "mergedInto", survivor));
        links.add(new Link(survivor, "mergedFrom", number));
    }

    void cancel(String number, String reason) {
        tickets.lock(number);
        parts.cancelAll(number);
        tickets.cancelled(number, clock.instant(), reason);
    }
}
