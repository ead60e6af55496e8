package org.baton.dispatch;

/**
 * Concluded by dispatch.drl: something that speaks for an agent, or against.
 *
 * @param why what the agent does or is, values named: "speaks uk"
 */
public record Merit(String agent, String rule, int points, String why) {}
