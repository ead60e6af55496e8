package org.baton.ticket;

/** A ticket has come to its end. */
public record TicketClosed(String number) {}
