package org.baton.ticket;

/** An agent has accepted a ticket. */
public record TicketAccepted(String number) {}
