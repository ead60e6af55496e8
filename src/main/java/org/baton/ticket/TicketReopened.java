package org.baton.ticket;

/** Work on a delivered or closed ticket goes on, since the customer was not content. */
public record TicketReopened(String number) {}
