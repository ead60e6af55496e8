package org.baton.ticket;

/** The customer has taken a request back. */
public record TicketCancelled(String number) implements TicketEnded, WorkEnded {}
