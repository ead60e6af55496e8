package org.baton.work;

import static org.baton.ticket.TicketProcess.OFFERED_TO;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** When "Accept ticket" is taken, given back or given to somebody: that person, or else the one asked first, is asked. */
@Component
class FollowOffer implements TaskListener {

    private final Executorship executorship;

    FollowOffer(Executorship executorship) {
        this.executorship = executorship;
    }

    @Override
    public void notify(DelegateTask task) {
        var asked = OFFERED_TO.in(task.getExecution()).orElse(null);
        executorship.offerTo(task.getExecution().getProcessBusinessKey(), task.getAssignee(), asked);
    }
}
