package org.baton.delivery;

import org.baton.ticket.DeskReplied;
import org.baton.ticket.Request;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What agents write to customers goes out like what the desk says by itself, in the transaction in which it is said. */
@Component
class SendReply {

    private final Tickets tickets;
    private final Outbox outbox;

    SendReply(Tickets tickets, Outbox outbox) {
        this.tickets = tickets;
        this.outbox = outbox;
    }

    @EventListener
    void on(DeskReplied reply) {
        Ticket ticket = tickets.get(reply.ticket());
        Request request = ticket.request();
        outbox.add(
                ticket,
                new Outbox.Letter(
                        "Reply",
                        request.channel(),
                        request.contactEmail(),
                        ticket.language(),
                        reply.body(),
                        reply.message()));
    }
}
