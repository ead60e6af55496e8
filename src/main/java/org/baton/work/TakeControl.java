package org.baton.work;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Take it under control" in escalation.bpmn. */
@Component
class TakeControl implements JavaDelegate {

    private final Controls controls;

    TakeControl(Controls controls) {
        this.controls = controls;
    }

    @Override
    public void execute(DelegateExecution escalation) {
        controls.takeForLeads(escalation.getProcessBusinessKey());
    }
}
