package org.baton.work;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Raise its priority" in escalation.bpmn: its level is noted, and its tasks show it. */
@Component
class RaisePriority implements JavaDelegate {

    private final FreshTasks tasks;

    RaisePriority(FreshTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution escalation) {
        tasks.refresh(escalation.getProcessBusinessKey());
    }
}
