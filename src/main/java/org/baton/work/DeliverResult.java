package org.baton.work;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Deliver the result" in ticket.bpmn. */
@Component
class DeliverResult implements JavaDelegate {

    private final Results results;

    DeliverResult(Results results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        results.deliver(ticket.getProcessBusinessKey());
    }
}
