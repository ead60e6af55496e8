package org.baton.work;

import java.time.Clock;
import java.util.Optional;
import org.baton.ticket.Refusal;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** The ways in which a ticket ends; its parts end with it. */
@Service
class Endings {

    private final Tickets tickets;
    private final PartWork parts;
    private final Clock clock;

    Endings(Tickets tickets, PartWork parts, Clock clock) {
        this.tickets = tickets;
        this.parts = parts;
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

    void cancel(String number, String reason) {
        tickets.lock(number);
        parts.cancelAll(number);
        tickets.cancelled(number, clock.instant(), reason);
    }
}
