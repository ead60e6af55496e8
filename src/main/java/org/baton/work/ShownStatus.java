package org.baton.work;

import org.baton.ticket.Status;
import org.baton.ticket.TicketEscalated;
import org.baton.ticket.Tickets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what a customer sees of a ticket, and that it is escalated when it has not been just before. */
@Component
class ShownStatus {

    private final Tickets tickets;
    private final ApplicationEventPublisher events;

    ShownStatus(Tickets tickets, ApplicationEventPublisher events) {
        this.tickets = tickets;
        this.events = events;
    }

    void is(String number, Status status) {
        Status before = tickets.get(number).status();
        tickets.statusIs(number, status);
        if (status == Status.ESCALATED && before != status) {
            events.publishEvent(new TicketEscalated(number));
        }
    }
}
