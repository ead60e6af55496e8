package org.baton.dispatch;

import java.util.List;
import org.baton.engine.Instances;
import org.baton.ticket.PartEnded;
import org.baton.ticket.TicketGivenBack;
import org.baton.ticket.TicketHandedOn;
import org.baton.ticket.Tickets;
import org.baton.ticket.WorkEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whenever somebody has less to do, dispatch.bpmn is started, if anything waits for somebody. */
@Component
class Freed {

    private final Queue queue;
    private final Instances instances;
    private final Tickets tickets;

    Freed(Queue queue, Instances instances, Tickets tickets) {
        this.queue = queue;
        this.instances = instances;
        this.tickets = tickets;
    }

    @EventListener
    void on(WorkEnded event) {
        ofTicket(event.number());
    }

    @EventListener
    void on(TicketHandedOn event) {
        ofTicket(event.number());
    }

    @EventListener
    void on(TicketGivenBack event) {
        ofTicket(event.number());
    }

    @EventListener
    void on(PartEnded event) {
        ofTicket(event.ticket());
    }

    private void ofTicket(String number) {
        tickets.find(number).ifPresent(it -> ofDesk(it.desk()));
    }

    /** The process begins by itself once this transaction is kept, so that it sees what has happened in it. */
    void ofDesk(String desk) {
        if (!queue.isEmpty(desk)) {
            instances.start(DispatchProcess.DISPATCH, desk, desk, List.of());
        }
    }
}
