package org.baton.promise;

import static org.baton.ticket.TicketProcess.ASK;
import static org.baton.ticket.TicketProcess.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Stop the clocks" in ticket.bpmn: for what is asked, or for what the agent did. */
@Component
class PauseClocks implements JavaDelegate {

    private final Pauses pauses;

    PauseClocks(Pauses pauses) {
        this.pauses = pauses;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        String why = ASK.in(ticket).or(() -> OUTCOME.in(ticket)).orElse("delivered");
        pauses.begin(ticket.getProcessBusinessKey(), why);
    }
}
