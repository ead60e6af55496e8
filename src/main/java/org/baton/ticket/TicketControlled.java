package org.baton.ticket;

/** A lead has taken the ticket under personal control, has passed it on to another, or it is solved. */
public record TicketControlled(String number) {}
