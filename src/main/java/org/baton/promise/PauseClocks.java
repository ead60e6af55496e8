package org.baton.promise;

import static org.baton.ticket.TicketProcess.ASK;
import static org.baton.ticket.TicketProcess.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Stop the clocks" in ticket.bpmn: for what is asked, or for what the agent did. */
@Component
class PauseClocks implements JavaDelegate {

    private final PromiseMaker maker;

    PauseClocks(PromiseMaker maker) {
        this.maker = maker;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        String why = ASK.in(ticket).or(() -> OUTCOME.in(ticket)).orElse("delivered");
        maker.pause(ticket.getProcessBusinessKey(), why);
    }
}
