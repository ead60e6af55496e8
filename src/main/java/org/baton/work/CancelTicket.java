package org.baton.work;

import static org.baton.ticket.TicketProcess.REASON;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Cancel the ticket and its parts" in ticket.bpmn. */
@Component
class CancelTicket implements JavaDelegate {

    private final Endings endings;

    CancelTicket(Endings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        endings.cancel(ticket.getProcessBusinessKey(), REASON.of(ticket));
    }
}
