package org.baton.work;

import org.baton.ticket.TicketProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Find another lead" in control.bpmn. */
@Component
class FindController implements JavaDelegate {

    private final Controls controls;

    FindController(Controls controls) {
        this.controls = controls;
    }

    @Override
    public void execute(DelegateExecution control) {
        TicketProcess.EXECUTOR.pass(control, controls.passOn(control.getProcessBusinessKey()));
    }
}
