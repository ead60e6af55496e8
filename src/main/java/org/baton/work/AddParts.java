package org.baton.work;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Add the parts" in ticket.bpmn. */
@Component
class AddParts implements JavaDelegate {

    private final PartWork parts;

    AddParts(PartWork parts) {
        this.parts = parts;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        parts.add(ticket.getProcessBusinessKey(), Acceptance.from(ticket).parts());
    }
}
