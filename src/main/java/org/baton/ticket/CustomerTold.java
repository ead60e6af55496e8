package org.baton.ticket;

/** The desk has told the customer something: what is promised, that it is declined … */
public record CustomerTold(String ticket) {}
