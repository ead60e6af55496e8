package org.baton.dispatch;

import static org.baton.ticket.TrainingProcess.BOOKED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Free the slot" in training.bpmn. */
@Component
class FreeSlot implements JavaDelegate {

    private final Trainings trainings;

    FreeSlot(Trainings trainings) {
        this.trainings = trainings;
    }

    @Override
    public void execute(DelegateExecution training) {
        BOOKED.set(training, trainings.free(training.getProcessBusinessKey()));
    }
}
