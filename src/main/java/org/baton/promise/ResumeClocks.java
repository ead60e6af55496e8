package org.baton.promise;

import static org.baton.ticket.TicketProcess.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Let the clocks run on" in ticket.bpmn: after what came of waiting, or else because the ticket is reopened. */
@Component
class ResumeClocks implements JavaDelegate {

    private final Pauses pauses;

    ResumeClocks(Pauses pauses) {
        this.pauses = pauses;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        pauses.end(ticket.getProcessBusinessKey(), OUTCOME.in(ticket).orElse("reopened"));
    }
}
