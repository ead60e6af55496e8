package org.baton.ticket;

/** A part of this ticket has been done, declined or cancelled. */
public record PartEnded(String ticket) {}
