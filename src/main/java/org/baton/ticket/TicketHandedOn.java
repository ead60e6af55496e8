package org.baton.ticket;

/** An agent has handed a ticket on to another line. */
public record TicketHandedOn(String number) {}
