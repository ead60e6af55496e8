package org.baton.dispatch;

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
        trainings.close(training.getProcessBusinessKey());
    }
}
