package org.baton.work;

import java.util.List;
import org.baton.engine.Instances;
import org.baton.ticket.TicketEnded;
import org.baton.ticket.TicketProcess;
import org.baton.ticket.Tickets;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nothing but the end of a ticket ends personal control: a delivery that the customer has not confirmed does not. */
@Component
class ControlEnds {

    private final Tickets tickets;
    private final Instances instances;

    ControlEnds(Tickets tickets, Instances instances) {
        this.tickets = tickets;
        this.instances = instances;
    }

    @EventListener
    void on(TicketEnded ended) {
        if (tickets.get(ended.number()).control() != null) {
            tickets.controlledBy(ended.number(), null);
            instances.tell(ended.number(), TicketProcess.TICKET_SOLVED, List.of());
        }
    }
}
