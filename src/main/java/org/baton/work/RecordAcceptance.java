package org.baton.work;

import static org.baton.ticket.TicketProcess.AGENT;
import static org.baton.ticket.TicketProcess.EXECUTOR;
import static org.baton.ticket.TicketProcess.MOMENT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Record the acceptance" in ticket.bpmn. */
@Component
class RecordAcceptance implements JavaDelegate {

    private final Acceptances acceptances;

    RecordAcceptance(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        String agent = AGENT.of(ticket);
        MOMENT.set(ticket, acceptances.record(ticket.getProcessBusinessKey(), agent, Acceptance.from(ticket)));
        EXECUTOR.set(ticket, agent);
    }
}
