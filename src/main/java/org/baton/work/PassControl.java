package org.baton.work;

import org.baton.ticket.TicketProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Pass it on to another lead" in control.bpmn. */
@Component
class PassControl implements JavaDelegate {

    private final Controls controls;

    PassControl(Controls controls) {
        this.controls = controls;
    }

    @Override
    public void execute(DelegateExecution control) {
        TicketProcess.EXECUTOR.pass(
                control, controls.pass(control.getProcessBusinessKey(), TicketProcess.COLLEAGUE.of(control)));
    }
}
