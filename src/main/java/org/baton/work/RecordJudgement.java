package org.baton.work;

import static org.baton.ticket.TicketProcess.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Record what the customer says" in ticket.bpmn. */
@Component
class RecordJudgement implements JavaDelegate {

    private final Results results;

    RecordJudgement(Results results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        results.judge(ticket.getProcessBusinessKey(), OUTCOME.of(ticket));
    }
}
