package org.baton.delivery;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every "Tell…" task in training.bpmn whose readers are customer and trainer alike; an invitation goes along. */
@Component
class TellAttendees implements JavaDelegate {

    private final Invitations invitations;

    TellAttendees(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public void execute(DelegateExecution training) {
        invitations.send(SaidInProcess.notice(training));
    }
}
