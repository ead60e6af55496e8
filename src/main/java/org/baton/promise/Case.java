package org.baton.promise;

import org.baton.desk.Desk;
import org.baton.ticket.Ticket;

/** A ticket, and its desk as it was when the ticket was promised something. */
record Case(Ticket ticket, Desk desk) {

    String number() {
        return ticket.number();
    }
}
