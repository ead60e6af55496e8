package org.baton.work;

import static org.baton.ticket.TicketProcess.SURVIVOR;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Merge it into the other ticket" in ticket.bpmn. */
@Component
class MergeTicket implements JavaDelegate {

    private final Endings endings;

    MergeTicket(Endings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        endings.merge(ticket.getProcessBusinessKey(), SURVIVOR.of(ticket));
    }
}
