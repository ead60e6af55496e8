package org.baton.triage;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Check what is missing" in triage.bpmn. */
@Component
class CheckCompleteness implements JavaDelegate {

    private final Gaps gaps;

    CheckCompleteness(Gaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public void execute(DelegateExecution triage) {
        gaps.find(triage.getProcessBusinessKey());
    }
}
