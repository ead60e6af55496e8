package org.baton.dispatch;

/**
 * Concluded by dispatch.drl: an agent who may not be offered the ticket, whatever speaks for it.
 *
 * @param why as an adjective: "not at work"
 */
public record Barred(String agent, String name, String why) {}
