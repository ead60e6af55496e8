package org.baton.work;

import org.baton.ticket.Parts;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** When "Work on part" is taken, given back or given to somebody: that person, or nobody, works at the part. */
@Component
class FollowPartHolder implements TaskListener {

    private final Parts parts;

    FollowPartHolder(Parts parts) {
        this.parts = parts;
    }

    @Override
    public void notify(DelegateTask task) {
        parts.executorIs(task.getExecution().getProcessBusinessKey(), task.getAssignee());
    }
}
