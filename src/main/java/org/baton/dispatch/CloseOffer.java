package org.baton.dispatch;

import static org.baton.ticket.TicketProcess.EXECUTOR;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Take the offer back" in training.bpmn. */
@Component
class CloseOffer implements JavaDelegate {

    private final Trainings trainings;

    CloseOffer(Trainings trainings) {
        this.trainings = trainings;
    }

    @Override
    public void execute(DelegateExecution training) {
        EXECUTOR.pass(training, trainings.close(training.getProcessBusinessKey()));
    }
}
