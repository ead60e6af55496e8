package org.baton.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A desk's five tables, asked one after the other by the stock engine alone, as triage asks them. */
final class Tables {

    static final String UNMATCHED = "no rule matched";

    private static final ThreadLocal<String> MATCHED = new ThreadLocal<>();
    static final DmnEngine ENGINE = engine();

    private final Map<String, DmnDecision> tables;

    private Tables(Map<String, DmnDecision> tables) {
        this.tables = tables;
    }

    static Tables of(String desk) {
        var tables = new LinkedHashMap<String, DmnDecision>();
        TableNames.TABLES.forEach(it -> tables.put(it, ENGINE.parseDecision(it, model(desk, it))));
        return new Tables(tables);
    }

    static List<String> rules(String desk, String table) {
        return model(desk, table).getModelElementsByType(Rule.class).stream()
                .map(Rule::getId)
                .toList();
    }

    /** The same tables, but for one rule. */
    Tables without(String desk, String table, String rule) {
        var tables = new LinkedHashMap<>(this.tables);
        tables.put(table, ENGINE.parseDecision(table, modelWithout(desk, table, rule)));
        return new Tables(tables);
    }

    static DmnModelInstance modelWithout(String desk, String table, String rule) {
        DmnModelInstance model = model(desk, table);
        Rule removed = model.getModelElementById(rule);
        model.getModelElementsByType(DecisionTable.class).iterator().next().removeChildElement(removed);
        return model;
    }

    /** What each table answers by the name of its column, and its rule by the name of the table and {@code .rule}. */
    Map<String, String> decide(Map<String, Object> facts) {
        var known = new HashMap<>(facts);
        var answers = new HashMap<String, String>();
        tables.forEach((key, table) -> {
            MATCHED.remove();
            DmnDecisionTableResult result = ENGINE.evaluateDecisionTable(table, known);
            answers.put(key + ".rule", MATCHED.get() == null ? UNMATCHED : MATCHED.get());
            known.put(key, result.isEmpty() ? null : result.getSingleResult().get(key));
            if (result.isEmpty()) {
                answers.put(key, UNMATCHED);
            } else {
                result.getSingleResult().forEach((name, value) -> answers.put(name, value == null ? null : "" + value));
            }
        });
        return answers;
    }

    static DmnModelInstance model(String desk, String table) {
        try (InputStream file = Files.newInputStream(Path.of("rules", desk, table + ".dmn"))) {
            return Dmn.readModelFromStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DmnEngine engine() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration
                .getCustomPostDecisionTableEvaluationListeners()
                .add(event -> event.getMatchingRules().stream().findFirst().ifPresent(it -> MATCHED.set(it.getId())));
        return configuration.buildEngine();
    }
}
