package org.baton.ticket;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes that a ticket goes on under another version, who wanted that, and why. */
@Component
public class Renewals {

    private final Moves moves;
    private final ApplicationEventPublisher events;

    Renewals(Moves moves, ApplicationEventPublisher events) {
        this.moves = moves;
        this.events = events;
    }

    /** To be called when all that follows from it is done: whoever hears of it reads the ticket anew. */
    public void note(Move renewal) {
        moves.add(renewal);
        events.publishEvent(new TicketRenewed(renewal.ticket()));
    }
}
