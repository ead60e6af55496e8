package org.baton.work;

import java.util.List;
import org.baton.engine.Instances;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketClosed;
import org.baton.ticket.Tickets;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins a process of its own when a ticket is closed that had a result, so that a share of them is reviewed. */
@Component
class ReviewStart {

    private final Tickets tickets;
    private final Instances instances;

    ReviewStart(Tickets tickets, Instances instances) {
        this.tickets = tickets;
        this.instances = instances;
    }

    @EventListener
    void on(TicketClosed closed) {
        Ticket ticket = tickets.get(closed.number());
        if (ticket.deliveredAt() != null) {
            instances.start(QualityReviewProcess.KEY, ticket.number(), ticket.desk(), List.of());
        }
    }
}
