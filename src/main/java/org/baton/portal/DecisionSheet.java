package org.baton.portal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.baton.ticket.Decision;

/**
 * What was decided, and why.
 *
 * @param rule empty if none matched
 * @param next what speaks for those who were not chosen, a sentence each, the best first
 */
record DecisionSheet(
        String what, String at, String reason, String rule, Map<String, String> inputs, List<String> next) {

    static DecisionSheet of(Decision decision, Speech speech) {
        var inputs = new TreeMap<String, String>();
        decision.inputs().forEach((name, value) -> inputs.put(name, Objects.toString(value, "–")));
        return new DecisionSheet(
                speech.word("decision", decision.decision()),
                speech.moment(decision.at()),
                decision.reason(),
                Objects.toString(decision.rule(), ""),
                inputs,
                next(decision));
    }

    private static List<String> next(Decision decision) {
        return decision.outputs().get("standings") instanceof List<?> standings
                ? standings.stream()
                        .skip(1)
                        .map(it -> String.valueOf(((Map<?, ?>) it).get("sentence")))
                        .toList()
                : List.of();
    }
}
