package org.baton.engine;

import java.util.Collection;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Starts processes and tells them what has happened. */
@Component
public class Instances {

    private final RuntimeService instances;

    Instances(RuntimeService instances) {
        this.instances = instances;
    }

    /** @param number the business key: the number of a ticket or of a part */
    public void start(String process, String number, String desk, Collection<Variable.Value> values) {
        VariableMap variables = variables(values);
        variables.putValue("desk", desk);
        instances.startProcessInstanceByKey(process, number, variables);
    }

    /** Starts at the start event that waits for this message. */
    public void startBy(String message, String number, String desk, Collection<Variable.Value> values) {
        VariableMap variables = variables(values);
        variables.putValue("desk", desk);
        instances.startProcessInstanceByMessage(message, number, variables);
    }

    /**
     * Tells the process of this number what happened.
     *
     * @return whether it waited for it; that it did not is no error
     */
    public boolean tell(String number, String message, Collection<Variable.Value> values) {
        return !instances
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(number)
                .setVariables(variables(values))
                .correlateAllWithResult()
                .isEmpty();
    }

    /** Tells it to no more than the instance of this number that holds this. */
    public void tellOnly(String number, String message, Variable.Value held) {
        instances
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(number)
                .processInstanceVariableEquals(held.name(), held.value())
                .correlateAll();
    }

    /** What the instance of this number holds of this variable, if there is such an instance. */
    public <T> Optional<T> value(String process, String number, Variable<T> variable) {
        return instances
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(number)
                .unlimitedList()
                .stream()
                .findFirst()
                .flatMap(it -> variable.from(instances.getVariable(it.getId(), variable.name())));
    }

    /** The instance of this number, if there is one, holds this from now on. */
    public void hold(String process, String number, Variable.Value value) {
        instances
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(number)
                .unlimitedList()
                .forEach(it -> instances.setVariable(it.getId(), value.name(), value.value()));
    }

    private static VariableMap variables(Collection<Variable.Value> values) {
        VariableMap variables = Variables.createVariables();
        values.forEach(it -> variables.put(it.name(), it.value()));
        return variables;
    }
}
