package org.baton.ticket;

/**
 * Why something about a ticket is as it is.
 *
 * @param fact tier, type, line, refusal, executor, promise, accept or resolve
 * @param sentence one or several, in the language that was asked for
 */
public record Because(String fact, String sentence) {}
