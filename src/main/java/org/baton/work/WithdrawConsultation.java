package org.baton.work;

import org.baton.ticket.TicketProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Withdraw the question" in consultation.bpmn. */
@Component
class WithdrawConsultation implements JavaDelegate {

    private final Consulting consulting;

    WithdrawConsultation(Consulting consulting) {
        this.consulting = consulting;
    }

    @Override
    public void execute(DelegateExecution consultation) {
        consulting.withdraw(consultation.getProcessBusinessKey(), TicketProcess.LINE.of(consultation));
    }
}
