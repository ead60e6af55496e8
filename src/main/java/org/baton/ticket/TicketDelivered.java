package org.baton.ticket;

/** The result of a ticket has been handed over. */
public record TicketDelivered(String number) implements WorkEnded {}
