package org.baton.ticket;

/** An agent has written to the customer. */
public record DeskReplied(String ticket) {}
