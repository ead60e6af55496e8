package org.baton.work;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** When somebody takes a task in which a ticket is judged: never whoever worked on it, whatever rights they have. */
@Component
class RefuseExecutor implements TaskListener {

    private final Executorship executorship;

    RefuseExecutor(Executorship executorship) {
        this.executorship = executorship;
    }

    @Override
    public void notify(DelegateTask task) {
        executorship.refuse(task.getExecution().getProcessBusinessKey(), task.getAssignee());
    }
}
