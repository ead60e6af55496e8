package org.baton.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.ApplicationEventPublisher;

/** Tells what a table answered inside a process; a table that is asked outside of one is nobody's business. */
final class DecisionTeller implements DmnDecisionTableEvaluationListener {

    private final ApplicationEventPublisher events;

    DecisionTeller(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        var context = Context.getBpmnExecutionContext();
        if (context != null) {
            events.publishEvent(made(event, context.getExecution()));
        }
    }

    private static DecisionMade made(DmnDecisionTableEvaluationEvent event, ExecutionEntity execution) {
        var table = (DmnDecisionTableImpl) event.getDecisionTable().getDecisionLogic();
        var rule = event.getMatchingRules().stream().findFirst();
        return new DecisionMade(
                execution.getTenantId(),
                execution.getProcessBusinessKey(),
                event.getDecisionTable().getKey(),
                rule.map(DmnEvaluatedDecisionRule::getId).orElse(null),
                rule.map(it -> reason(table, it.getId())).orElse(null),
                inputs(event, table),
                rule.map(DecisionTeller::outputs).orElse(Map.of()));
    }

    private static String reason(DmnDecisionTableImpl table, String rule) {
        return table.getRules().stream()
                .filter(it -> rule.equals(it.getId()))
                .map(it -> it.getName())
                .findFirst()
                .orElse(null);
    }

    /** By the fact's name where the column is a fact, by the column's label where it is an expression. */
    private static Map<String, Object> inputs(DmnDecisionTableEvaluationEvent event, DmnDecisionTableImpl table) {
        var values = new LinkedHashMap<String, Object>();
        List<?> columns = table.getInputs();
        for (int i = 0; i < columns.size(); i++) {
            var input = event.getInputs().get(i);
            String text = table.getInputs().get(i).getExpression().getExpression();
            String name = text.matches("\\w+") || input.getName() == null ? text : input.getName();
            values.put(name, input.getValue() == null ? null : input.getValue().getValue());
        }
        return values;
    }

    private static Map<String, Object> outputs(DmnEvaluatedDecisionRule rule) {
        var values = new LinkedHashMap<String, Object>();
        rule.getOutputEntries()
                .values()
                .forEach(it -> values.put(
                        it.getOutputName(),
                        it.getValue() == null ? null : it.getValue().getValue()));
        return values;
    }
}
