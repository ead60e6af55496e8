package org.baton.work;

import java.time.Clock;
import org.baton.engine.Conflict;
import org.baton.engine.Sentence;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Hands results to the customer, and records whether the customer took them. */
@Service
class Results {

    private final Tickets tickets;
    private final PartWork parts;
    private final Clock clock;

    Results(Tickets tickets, PartWork parts, Clock clock) {
        this.tickets = tickets;
        this.parts = parts;
        this.clock = clock;
    }

    /** @throws Conflict while a part is still worked at */
    void deliver(String number) {
        tickets.lock(number);
        if (parts.areOpen(number)) {
            throw new Conflict(
                    Sentence.of("Parts of ticket {0} are still worked at; it is delivered with the last one.", number));
        }
        tickets.delivered(number, clock.instant());
    }

    /** @param outcome confirmed, rejected or silent */
    void judge(String number, String outcome) {
        tickets.lock(number);
        if (outcome.equals("rejected")) {
            tickets.reopened(number);
        }
    }
}
