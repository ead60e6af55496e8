package org.baton.ticket;

/** The customer has written, or said, something about a ticket that is there already. */
public record CustomerWrote(String ticket) {}
