package org.baton.triage;

import org.baton.desk.Desks;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.stereotype.Service;

/** Where a ticket goes that no rule gives to a line: a fault of the tables must not lose it. */
@Service
class Fallback {

    private final Tickets tickets;
    private final Desks desks;

    Fallback(Tickets tickets, Desks desks) {
        this.tickets = tickets;
        this.desks = desks;
    }

    /** @return the desk's fallback line */
    String route(String number) {
        Ticket ticket = tickets.get(number);
        String line = desks.at(ticket.desk(), ticket.deskVersion()).fallbackLine();
        tickets.decided(number, "line", line);
        return line;
    }
}
