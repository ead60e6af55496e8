package org.baton.work;

import static org.baton.ticket.TicketProcess.AGENT;
import static org.baton.ticket.TicketProcess.EXECUTOR;
import static org.baton.ticket.TicketProcess.LINE;
import static org.baton.ticket.TicketProcess.TEXT;

import org.baton.ticket.Tickets;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Record the answer" in consultation.bpmn. */
@Component
class RecordAdvice implements JavaDelegate {

    private final Consulting consulting;
    private final Tickets tickets;

    RecordAdvice(Consulting consulting, Tickets tickets) {
        this.consulting = consulting;
        this.tickets = tickets;
    }

    @Override
    public void execute(DelegateExecution consultation) {
        String number = consultation.getProcessBusinessKey();
        consulting.answer(number, LINE.of(consultation), AGENT.of(consultation), TEXT.of(consultation));
        EXECUTOR.pass(consultation, tickets.get(number).holder());
    }
}
