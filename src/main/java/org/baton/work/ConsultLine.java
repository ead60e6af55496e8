package org.baton.work;

import static org.baton.ticket.TicketProcess.REASON;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Ask the line that helps" in escalation.bpmn. */
@Component
class ConsultLine implements JavaDelegate {

    private final Consulting consulting;

    ConsultLine(Consulting consulting) {
        this.consulting = consulting;
    }

    @Override
    public void execute(DelegateExecution escalation) {
        consulting.askForHelp(escalation.getProcessBusinessKey(), REASON.of(escalation));
    }
}
