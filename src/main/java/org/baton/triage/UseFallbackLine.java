package org.baton.triage;

import static org.baton.ticket.TicketProcess.LINE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Give it to the fallback line" in triage.bpmn. */
@Component
class UseFallbackLine implements JavaDelegate {

    private final Fallback fallback;

    UseFallbackLine(Fallback fallback) {
        this.fallback = fallback;
    }

    @Override
    public void execute(DelegateExecution triage) {
        LINE.set(triage, fallback.route(triage.getProcessBusinessKey()));
    }
}
