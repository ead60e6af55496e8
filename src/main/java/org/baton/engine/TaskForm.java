package org.baton.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * The form of a user task, as an analyst has drawn it, with what the task knows already.
 *
 * @param fields in the order in which they stand
 * @param texts what it says, depending on what is filled in
 * @param foreign the labels of fields that only Tasklist can show; without them the task cannot be completed
 * @param known the task's variables; some of them fill in fields beforehand
 */
public record TaskForm(List<FormField> fields, List<FormText> texts, List<String> foreign, Map<String, Object> known) {

    private static final FeelEngine FEEL = DecisionEngine.feel();

    public Optional<FormField> field(String key) {
        return fields.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** What stands in the fields: what was filled in, or what the task knew before. */
    public Map<String, Object> filled(Map<String, ?> said) {
        var filled = new LinkedHashMap<String, Object>();
        fields.forEach(it ->
                filled.put(it.key(), it.read(said.containsKey(it.key()) ? said.get(it.key()) : known.get(it.key()))));
        return filled;
    }

    /**
     * The fields that are seen when this is filled in. A field that is hidden counts as empty for those that depend on
     * it, as in Tasklist.
     */
    public List<FormField> shown(Map<String, ?> said) {
        List<FormField> hidden = hidden(values(said));
        return fields.stream().filter(it -> !hidden.contains(it)).toList();
    }

    /** What the form says when this is filled in. */
    public List<String> told(Map<String, ?> said) {
        var values = values(said);
        return texts.stream()
                .filter(it -> it.hiddenBy().stream().noneMatch(condition -> holds(condition, values)))
                .map(it -> FEEL.<Object>evaluateSimpleExpression(it.expression(), facts(values)))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }

    private Map<String, Object> values(Map<String, ?> said) {
        var values = new HashMap<>(known);
        values.putAll(filled(said));
        List<FormField> hidden = hidden(values);
        for (var before = List.<FormField>of(); !hidden.equals(before); ) {
            hidden.forEach(it -> values.put(it.key(), null));
            before = hidden;
            hidden = hidden(values);
        }
        return values;
    }

    private List<FormField> hidden(Map<String, Object> values) {
        return fields.stream()
                .filter(field -> field.hiddenBy().stream().anyMatch(it -> holds(it, values)))
                .toList();
    }

    private static boolean holds(String condition, Map<String, Object> values) {
        return Boolean.TRUE.equals(FEEL.evaluateSimpleExpression(condition, facts(values)));
    }

    private static VariableContext facts(Map<String, Object> values) {
        return Variables.fromMap(values).asVariableContext();
    }

    /**
     * What the task is completed with.
     *
     * @throws Invalid naming each field that is not filled in as the form says
     */
    public Map<String, Object> accept(Map<String, ?> said) {
        List<FormField> shown = shown(said);
        var input = new Input();
        foreign.forEach(it -> input.require(false, it, "can be filled in in Tasklist only"));
        said.keySet().stream()
                .filter(key -> shown.stream().noneMatch(it -> it.key().equals(key)))
                .forEach(key -> input.require(false, key, "is not asked for here"));
        shown.forEach(it -> it.check(said.get(it.key()), input));
        input.check();
        var values = new LinkedHashMap<String, Object>();
        shown.forEach(it -> values.put(it.key(), it.read(said.get(it.key()))));
        return values;
    }
}
