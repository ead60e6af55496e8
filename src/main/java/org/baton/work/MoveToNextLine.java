package org.baton.work;

import static org.baton.ticket.TicketProcess.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Move it to the next line" in escalation.bpmn: to the line of its level, as if whoever has it had handed it on. */
@Component
class MoveToNextLine implements JavaDelegate {

    @Override
    public void execute(DelegateExecution escalation) {
        OUTCOME.pass(escalation, "handOver");
    }
}
