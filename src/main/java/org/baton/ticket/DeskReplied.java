package org.baton.ticket;

/**
 * An agent has written to the customer.
 *
 * @param message the id of what was written
 */
public record DeskReplied(String ticket, long message, String body) {}
