package org.baton.dispatch;

import static org.baton.ticket.TicketProcess.AGENT;
import static org.baton.ticket.TicketProcess.TEXT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Deliver what came of it" in training.bpmn. */
@Component
class DeliverTraining implements JavaDelegate {

    private final TrainingResults results;

    DeliverTraining(TrainingResults results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution training) {
        results.deliver(training.getProcessBusinessKey(), AGENT.of(training), TEXT.of(training));
    }
}
