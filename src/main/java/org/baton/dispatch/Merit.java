package org.baton.dispatch;

import java.util.List;

/**
 * Concluded by dispatch.drl: something that speaks for an agent, or against.
 *
 * @param why what the agent does or is, values named: "speaks uk"
 * @param values those that it names, in their order, so that it can be said in another language: uk
 */
public record Merit(String agent, String rule, int points, String why, List<Object> values) {

    public Merit(String agent, String rule, int points, String why, Object... values) {
        this(agent, rule, points, why, List.of(values));
    }
}
