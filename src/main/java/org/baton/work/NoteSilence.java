package org.baton.work;

import static org.baton.ticket.TicketProcess.OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Note the silence" and "Take silence for consent" in ticket.bpmn. */
@Component
class NoteSilence implements JavaDelegate {

    @Override
    public void execute(DelegateExecution ticket) {
        OUTCOME.pass(ticket, "silent");
    }
}
