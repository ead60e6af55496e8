package org.baton.work;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Cancel the part" in part.bpmn. */
@Component
class CancelPart implements JavaDelegate {

    private final PartWork parts;

    CancelPart(PartWork parts) {
        this.parts = parts;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        parts.cancel(ticket.getProcessBusinessKey());
    }
}
