package org.baton.portal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.baton.ticket.Decision;
import org.baton.ticket.Reasons;

/**
 * What was decided, and why.
 *
 * @param rule empty if none matched
 * @param next what speaks for those who were not chosen, a sentence each, the best first
 */
record DecisionSheet(
        String what, String at, String reason, String rule, Map<String, String> inputs, List<String> next) {

    static DecisionSheet of(Decision decision, String desk, Reasons reasons, Speech speech) {
        String language = speech.locale().getLanguage();
        var inputs = new TreeMap<String, String>();
        decision.inputs().forEach((name, value) -> inputs.put(name, Objects.toString(value, "–")));
        return new DecisionSheet(
                speech.word("decision", decision.decision()),
                speech.moment(decision.at()),
                reasons.of(desk, decision, language),
                Objects.toString(decision.rule(), ""),
                inputs,
                reasons.runnersUp(desk, decision, language));
    }
}
