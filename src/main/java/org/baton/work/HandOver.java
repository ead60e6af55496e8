package org.baton.work;

import static org.baton.ticket.TicketProcess.AGENT;
import static org.baton.ticket.TicketProcess.EXECUTOR;
import static org.baton.ticket.TicketProcess.LINE;
import static org.baton.ticket.TicketProcess.REASON;
import static org.baton.ticket.TicketProcess.TARGET_LINE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Hand over to the other line" in ticket.bpmn. */
@Component
class HandOver implements JavaDelegate {

    private final Handovers handovers;

    HandOver(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        String line = TARGET_LINE.of(ticket);
        handovers.handOver(ticket.getProcessBusinessKey(), AGENT.in(ticket).orElse(null), line, REASON.of(ticket));
        LINE.set(ticket, line);
        EXECUTOR.set(ticket, null);
    }
}
