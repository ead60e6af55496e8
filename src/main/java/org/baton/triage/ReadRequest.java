package org.baton.triage;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** "Read the request" in triage.bpmn and repromise.bpmn: what the tables ask for is there while they are asked, and stored with their answers only. */
@Component
class ReadRequest implements JavaDelegate {

    private final RulesInForce rules;
    private final RequestFacts facts;

    ReadRequest(RulesInForce rules, RequestFacts facts) {
        this.rules = rules;
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution triage) {
        rules.choose(triage);
        facts.about(triage.getProcessBusinessKey())
                .forEach((name, value) -> triage.setVariable(name, Variables.untypedValue(value, true)));
    }
}
