package org.baton.ticket;

/** A part of this ticket has gone on, or has ended. */
public record PartChanged(String ticket) {}
