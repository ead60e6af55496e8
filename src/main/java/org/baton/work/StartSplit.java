package org.baton.work;

import static org.baton.ticket.TicketProcess.MATTERS;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Split off its other matters" in ticket.bpmn. */
@Component
class StartSplit implements JavaDelegate {

    private final Splits splits;

    StartSplit(Splits splits) {
        this.splits = splits;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        splits.start(
                ticket.getProcessBusinessKey(),
                ticket.getTenantId(),
                MATTERS.in(ticket).orElse(""));
    }
}
