package org.baton.ticket;

/** A ticket has come to its end, in whatever way. */
public sealed interface TicketEnded permits TicketClosed, TicketDeclined, TicketCancelled {

    String number();
}
