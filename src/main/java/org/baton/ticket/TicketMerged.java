package org.baton.ticket;

/** A ticket has ended because it goes on in another one, the survivor. */
public record TicketMerged(String number, String survivor) {}
