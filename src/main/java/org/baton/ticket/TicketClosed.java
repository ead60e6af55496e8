package org.baton.ticket;

/** A ticket is closed, or goes on in another one. */
public record TicketClosed(String number) implements TicketEnded, WorkEnded {}
