package org.baton.models;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Every row of a table has a name and a sentence, and the first row that fits decides. */
public final class Tables {

    private static final List<Function<Table, Stream<String>>> RULES = List.of(
            Tables::names, Tables::history, Tables::hitPolicies, Tables::ids, Tables::sentences, Tables::pictures);

    private Tables() {}

    public static Stream<String> faults(SavedModels models) {
        return models.tables().stream().flatMap(it -> RULES.stream().flatMap(rule -> rule.apply(it)));
    }

    private static Stream<String> names(Table table) {
        String key = SavedModels.key(table.path());
        return table.all(Decision.class)
                .filter(it -> !it.getId().equals(key))
                .map(it -> table.fault(it.getId(), "the decision is called like its file: " + key));
    }

    private static Stream<String> history(Table table) {
        return table.all(Decision.class)
                .filter(it -> it.getCamundaHistoryTimeToLiveString() == null)
                .map(it -> table.fault(it.getId(), "the history time to live is missing; it is P1826D everywhere"));
    }

    private static Stream<String> hitPolicies(Table table) {
        return table.all(DecisionTable.class)
                .filter(it -> it.getHitPolicy() != (isOfLevels(table) ? HitPolicy.COLLECT : HitPolicy.FIRST))
                .map(it -> table.fault(
                        it.getId(),
                        isOfLevels(table)
                                ? "every row that fits is a level, so the hit policy is COLLECT"
                                : "the first row that fits decides, so the hit policy is FIRST"));
    }

    private static boolean isOfLevels(Table table) {
        return SavedModels.key(table.path()).equals("escalation");
    }

    private static Stream<String> ids(Table table) {
        return table.all(Rule.class)
                .filter(it -> it.getId() == null || !it.getId().matches(Spelling.LOWER_CAMEL))
                .map(it -> table.fault("rule " + it.getId(), "a rule's id says what it is about, likeThis"));
    }

    private static Stream<String> sentences(Table table) {
        return table.all(Rule.class)
                .filter(it -> it.getDescription() == null
                        || !it.getDescription().getTextContent().strip().matches("(?s)\\P{Ll}.*\\s.*[.?!:]"))
                .map(it -> table.fault(
                        "rule " + it.getId(),
                        "the annotation is the sentence that a customer may read, with a full stop"));
    }

    private static Stream<String> pictures(Table table) {
        return table.all(Decision.class)
                .filter(it -> !table.text().contains("dmnElementRef=\"" + it.getId() + "\""))
                .map(it -> table.fault(it.getId(), "the decision has no place in the diagram; Modeler cannot open it"));
    }
}
