package org.baton.ticket;

/** Another line is asked, or the leads have to do with the ticket; its customer sees that. */
public record TicketEscalated(String number) {}
