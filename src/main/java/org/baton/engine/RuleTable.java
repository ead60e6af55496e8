package org.baton.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** A decision table of which all rows that fit are wanted; asking it leaves nothing behind. */
public final class RuleTable {

    /** Which rows fitted is told to a listener, and the answer of the same call knows only their outputs. */
    private static final ThreadLocal<List<String>> FITTED = new ThreadLocal<>();

    private static final DmnEngine DMN = engine();

    private final DmnDecision decision;

    private RuleTable(DmnDecision decision) {
        this.decision = decision;
    }

    /**
     * A row that fits.
     *
     * @param rule its id
     * @param sentence its annotation
     * @param outputs by the names of the columns; a cell without anything in it is null
     */
    public record Row(String rule, String sentence, Map<String, Object> outputs) {}

    public static RuleTable of(DmnModelInstance model, String key) {
        return new RuleTable(DMN.parseDecision(key, model));
    }

    /** In their order. A fact that is not known has to be there, too, with null. */
    public List<Row> fitting(Map<String, Object> facts) {
        DmnDecisionTableResult outputs = DMN.evaluateDecisionTable(decision, facts);
        List<String> rules = FITTED.get();
        FITTED.remove();
        var rows = outputs.iterator();
        return rules.stream().map(it -> row(it, rows.next())).toList();
    }

    private Row row(String rule, DmnDecisionRuleResult outputs) {
        var table = (DmnDecisionTableImpl) decision.getDecisionLogic();
        String sentence = table.getRules().stream()
                .filter(it -> rule.equals(it.getId()))
                .map(it -> it.getName())
                .collect(Collectors.joining());
        return new Row(rule, sentence, outputs.getEntryMap());
    }

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration tables = DecisionEngine.tables();
        tables.getCustomPostDecisionTableEvaluationListeners()
                .add(event -> FITTED.set(event.getMatchingRules().stream()
                        .map(DmnEvaluatedDecisionRule::getId)
                        .toList()));
        return tables.buildEngine();
    }
}
