package org.baton.triage;

import static org.baton.ticket.TicketProcess.ASK;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Collect what to ask first" in triage.bpmn. */
@Component
class CollectQuestions implements JavaDelegate {

    private final Questions questions;

    CollectQuestions(Questions questions) {
        this.questions = questions;
    }

    @Override
    public void execute(DelegateExecution triage) {
        ASK.set(triage, questions.toAsk(triage.getProcessBusinessKey()).orElse(null));
    }
}
