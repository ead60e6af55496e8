package org.baton.ticket;

/** An agent has given a ticket back, and nobody has it. */
public record TicketGivenBack(String number) {}
