package org.baton.dispatch;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** When "Choose a slot" is made: its form offers what the customer was offered, by the desk's clock. */
@Component
class ShowSlots implements TaskListener {

    private final Trainings trainings;

    ShowSlots(Trainings trainings) {
        this.trainings = trainings;
    }

    @Override
    public void notify(DelegateTask task) {
        var number = task.getExecution().getProcessBusinessKey();
        task.setVariableLocal("slotChoices", Spin.JSON(trainings.choices(number)));
    }
}
