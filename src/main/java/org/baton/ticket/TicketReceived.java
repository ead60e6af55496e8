package org.baton.ticket;

/** A request has become a ticket. */
public record TicketReceived(String number) {}
