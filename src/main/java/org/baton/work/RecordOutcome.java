package org.baton.work;

import static org.baton.ticket.TicketProcess.AGENT;
import static org.baton.ticket.TicketProcess.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Record the outcome" in complaint.bpmn. */
@Component
class RecordOutcome implements JavaDelegate {

    private final Complaints complaints;

    RecordOutcome(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution complaint) {
        complaints.answered(complaint.getProcessBusinessKey(), OUTCOME.of(complaint), AGENT.of(complaint));
    }
}
