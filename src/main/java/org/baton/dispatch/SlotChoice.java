package org.baton.dispatch;

import static org.baton.ticket.TrainingProcess.SLOT;

import org.baton.engine.ForModels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What training.bpmn asks about the customer's choice. */
@Component
@ForModels
public class SlotChoice {

    /** Whether a slot was chosen just now, by whatever way. */
    public boolean isMade(DelegateExecution training) {
        return SLOT.in(training).isPresent();
    }
}
