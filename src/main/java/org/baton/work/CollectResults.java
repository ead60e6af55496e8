package org.baton.work;

import static org.baton.ticket.TicketProcess.AGENT;
import static org.baton.ticket.TicketProcess.EXECUTOR;
import static org.baton.ticket.TicketProcess.OUTCOME;
import static org.baton.ticket.TicketProcess.TEXT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Collect the results" in ticket.bpmn. */
@Component
class CollectResults implements JavaDelegate {

    private final PartResults results;

    CollectResults(PartResults results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        TEXT.pass(ticket, results.of(ticket.getProcessBusinessKey()));
        OUTCOME.pass(ticket, "deliver");
        AGENT.pass(ticket, EXECUTOR.in(ticket).orElse(null));
    }
}
