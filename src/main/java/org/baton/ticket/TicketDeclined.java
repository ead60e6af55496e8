package org.baton.ticket;

/** A request is not served, or no longer. */
public record TicketDeclined(String number) implements TicketEnded, WorkEnded {}
