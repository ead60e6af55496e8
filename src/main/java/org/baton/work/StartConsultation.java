package org.baton.work;

import static org.baton.ticket.TicketProcess.AGENT;
import static org.baton.ticket.TicketProcess.QUESTION;
import static org.baton.ticket.TicketProcess.TARGET_LINE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Ask the other line" in ticket.bpmn. */
@Component
class StartConsultation implements JavaDelegate {

    private final Consulting consulting;

    StartConsultation(Consulting consulting) {
        this.consulting = consulting;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        consulting.ask(ticket.getProcessBusinessKey(), TARGET_LINE.of(ticket), QUESTION.of(ticket), AGENT.of(ticket));
    }
}
