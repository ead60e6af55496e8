package org.baton.work;

import org.baton.ticket.Consultation;
import org.baton.ticket.Consultations;
import org.baton.ticket.TicketProcess;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** When "Answer the other line" is created: shows what is asked. */
@Component
class PresentQuestion implements TaskListener {

    private final Consultations consultations;

    PresentQuestion(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void notify(DelegateTask task) {
        var asked = consultations.open(
                task.getExecution().getProcessBusinessKey(), TicketProcess.LINE.of(task.getExecution()));
        task.setVariableLocal("question", asked.map(Consultation::question).orElse(""));
    }
}
