package org.baton.ticket;

/** How a ticket has to do with another. */
public record Link(String ticket, String kind, String other) {}
