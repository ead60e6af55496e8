package org.baton.work;

import static org.baton.ticket.TicketProcess.AGENT;
import static org.baton.ticket.TicketProcess.EXECUTOR;
import static org.baton.ticket.TicketProcess.OUTCOME;
import static org.baton.ticket.TicketProcess.TEXT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Take the result of its cause" in ticket.bpmn. */
@Component
class TakeCauseResult implements JavaDelegate {

    private final Causes causes;

    TakeCauseResult(Causes causes) {
        this.causes = causes;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        var solution = causes.take(ticket.getProcessBusinessKey());
        OUTCOME.pass(ticket, "deliver");
        TEXT.pass(ticket, solution.text());
        AGENT.pass(ticket, solution.agent());
        EXECUTOR.set(ticket, EXECUTOR.in(ticket).orElse(solution.agent()));
    }
}
