package org.baton.work;

import static org.baton.ticket.TicketProcess.AGENT;
import static org.baton.ticket.TicketProcess.OUTCOME;
import static org.baton.ticket.TicketProcess.REASON;
import static org.baton.ticket.TicketProcess.TEXT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Close the part" in part.bpmn. */
@Component
class ClosePart implements JavaDelegate {

    private final PartResults results;

    ClosePart(PartResults results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution part) {
        results.take(part.getProcessBusinessKey(), AGENT.of(part), OUTCOME.of(part), said(part));
    }

    private static String said(DelegateExecution part) {
        return TEXT.in(part).or(() -> REASON.in(part)).orElse("");
    }
}
