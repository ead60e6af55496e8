package org.baton.work;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** When a user task is made: shows agents what it is about, and the customer where the ticket stands. */
@Component
class PresentTask implements TaskListener {

    private final TaskSummaries summaries;

    PresentTask(TaskSummaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public void notify(DelegateTask task) {
        var number = task.getExecution().getProcessBusinessKey();
        var summary = summaries.of(number, task.getTaskDefinitionKey());
        task.setName(TaskName.of(number, task.getTaskDefinitionKey(), task.getName(), summary.subject()));
        task.setDescription(summary.description());
        task.setPriority(summary.priority());
        task.setVariablesLocal(summary.fields());
        summaries.show(number, task.getTaskDefinitionKey(), task.getAssignee());
    }
}
