package org.baton.promise;

import org.baton.desk.ClockType;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.desk.Span;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketClosed;
import org.baton.ticket.Tickets;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes at a ticket's closing how long it can be reopened, for whoever takes the customer's word later. */
@Component
class TermOfReopening {

    private final Tickets tickets;
    private final Desks desks;
    private final Clocks clocks;

    TermOfReopening(Tickets tickets, Desks desks, Clocks clocks) {
        this.tickets = tickets;
        this.desks = desks;
        this.clocks = clocks;
    }

    @EventListener
    void begin(TicketClosed closed) {
        Ticket ticket = tickets.get(closed.number());
        Desk desk = desks.at(ticket.desk(), ticket.deskVersion());
        Span within = desk.timing().reopen();
        var clock = clocks.of(desk, within.clockOr(ClockType.WORKING));
        tickets.reopenableUntil(ticket.number(), clock.plus(ticket.closedAt(), within));
    }
}
