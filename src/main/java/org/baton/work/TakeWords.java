package org.baton.work;

import java.util.List;
import java.util.stream.Stream;
import org.baton.ticket.ComplaintProcess;
import org.baton.ticket.TicketProcess;
import org.baton.ticket.TrainingProcess;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** When a user task is completed: who did it, and what they said, is passed on to what follows and not kept. */
@Component
class TakeWords implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        TicketProcess.AGENT.pass(task.getExecution(), task.getAssignee());
        Stream.of(TicketProcess.SAID, QualityReviewProcess.SAID, TrainingProcess.SAID, ComplaintProcess.SAID)
                .flatMap(List::stream)
                .forEach(it -> it.hear(task, task.getExecution()));
    }
}
