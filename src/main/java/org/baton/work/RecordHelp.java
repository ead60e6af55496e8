package org.baton.work;

import static org.baton.ticket.TicketProcess.AGENT;
import static org.baton.ticket.TicketProcess.TEXT;

import org.baton.ticket.Tickets;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Record what was done" in escalation.bpmn: colleagues read it in the conversation, the customer does not. */
@Component
class RecordHelp implements JavaDelegate {

    private final Tickets tickets;
    private final Notes notes;

    RecordHelp(Tickets tickets, Notes notes) {
        this.tickets = tickets;
        this.notes = notes;
    }

    @Override
    public void execute(DelegateExecution escalation) {
        var ticket = tickets.get(escalation.getProcessBusinessKey());
        notes.add(ticket, AGENT.of(escalation), TEXT.of(escalation));
    }
}
