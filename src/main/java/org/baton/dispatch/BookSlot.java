package org.baton.dispatch;

import static org.baton.ticket.TrainingProcess.SLOT;
import static org.baton.ticket.TrainingProcess.TRAINER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Book the slot" in training.bpmn. */
@Component
class BookSlot implements JavaDelegate {

    private final Trainings trainings;

    BookSlot(Trainings trainings) {
        this.trainings = trainings;
    }

    @Override
    public void execute(DelegateExecution training) {
        TRAINER.set(training, trainings.book(training.getProcessBusinessKey(), SLOT.of(training)));
    }
}
