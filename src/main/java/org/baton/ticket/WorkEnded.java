package org.baton.ticket;

/** Nobody is to work at a ticket any more, unless it is taken up again: its result was handed over, or it has ended. */
public sealed interface WorkEnded permits TicketDelivered, TicketClosed, TicketDeclined, TicketCancelled {

    String number();
}
