package org.baton.dispatch;

import static org.baton.ticket.TrainingProcess.SLOTS_FREE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Find free slots" in training.bpmn. */
@Component
class FindSlots implements JavaDelegate {

    private final Trainings trainings;

    FindSlots(Trainings trainings) {
        this.trainings = trainings;
    }

    @Override
    public void execute(DelegateExecution training) {
        SLOTS_FREE.set(training, trainings.offer(training.getProcessBusinessKey()));
    }
}
