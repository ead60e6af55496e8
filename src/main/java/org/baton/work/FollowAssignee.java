package org.baton.work;

import static org.baton.ticket.TicketProcess.EXECUTOR;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** When "Work on ticket" is taken, given back or given to somebody: that person, or nobody, is the executor. */
@Component
class FollowAssignee implements TaskListener {

    private final Executorship executorship;

    FollowAssignee(Executorship executorship) {
        this.executorship = executorship;
    }

    @Override
    public void notify(DelegateTask task) {
        EXECUTOR.set(task.getExecution(), task.getAssignee());
        executorship.passTo(task.getExecution().getProcessBusinessKey(), task.getAssignee());
    }
}
