package org.baton.work;

import java.util.List;
import org.baton.engine.Instances;
import org.baton.ticket.TicketCancelled;
import org.baton.ticket.TicketClosed;
import org.baton.ticket.TicketDeclined;
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
    void on(TicketClosed closed) {
        end(closed.number());
    }

    @EventListener
    void on(TicketDeclined declined) {
        end(declined.number());
    }

    @EventListener
    void on(TicketCancelled cancelled) {
        end(cancelled.number());
    }

    private void end(String number) {
        if (tickets.get(number).control() != null) {
            tickets.controlledBy(number, null);
            instances.tell(number, TicketProcess.TICKET_SOLVED, List.of());
        }
    }
}
