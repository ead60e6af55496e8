package org.baton.ticket;

/** A ticket goes on under another version of its desk, or of its diagram. */
public record TicketRenewed(String number) {}
