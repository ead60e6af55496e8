package org.baton.ticket;

/** A table or somebody has said of a ticket what it is, what it is entitled to, or which line has it. */
public record TicketDecided(String number) {}
