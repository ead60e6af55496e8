package org.baton.work;

import static org.baton.ticket.TicketProcess.AGENT;
import static org.baton.ticket.TicketProcess.EXECUTOR;
import static org.baton.ticket.TicketProcess.TEXT;
import static org.baton.ticket.TicketProcess.TICKETS;

import org.baton.work.Causes.Solution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Deliver what it caused, too" in ticket.bpmn. */
@Component
class DeliverCaused implements JavaDelegate {

    private final Causes causes;

    DeliverCaused(Causes causes) {
        this.causes = causes;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        String agent = AGENT.in(ticket).or(() -> EXECUTOR.in(ticket)).orElse(null);
        TICKETS.pass(
                ticket,
                causes.solved(
                        ticket.getProcessBusinessKey(),
                        new Solution(agent, TEXT.in(ticket).orElse(""))));
    }
}
