package org.baton.promise;

import static org.baton.ticket.TicketProcess.AGENT;
import static org.baton.ticket.TicketProcess.REASON;
import static org.baton.ticket.TicketProcess.UNTIL;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Extend the promise" in ticket.bpmn. */
@Component
class ExtendPromise implements JavaDelegate {

    private final Extender extender;

    ExtendPromise(Extender extender) {
        this.extender = extender;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        extender.extend(ticket.getProcessBusinessKey(), UNTIL.of(ticket), REASON.of(ticket), AGENT.of(ticket));
    }
}
