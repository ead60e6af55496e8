package org.baton.work;

import static org.baton.ticket.TicketProcess.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Start its parts, if it has any" in ticket.bpmn. */
@Component
class StartParts implements JavaDelegate {

    private final PartWork parts;

    StartParts(PartWork parts) {
        this.parts = parts;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        OUTCOME.pass(ticket, parts.startAll(ticket.getProcessBusinessKey()));
    }
}
