package org.baton.dispatch;

import static org.baton.dispatch.DispatchProcess.WAITING;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Find the next one that waits" in dispatch.bpmn. */
@Component
class FindWaiting implements JavaDelegate {

    private final Queue queue;

    FindWaiting(Queue queue) {
        this.queue = queue;
    }

    @Override
    public void execute(DelegateExecution desk) {
        String last = WAITING.in(desk).orElse(null);
        WAITING.set(desk, queue.next(desk.getTenantId(), last).orElse(null));
    }
}
