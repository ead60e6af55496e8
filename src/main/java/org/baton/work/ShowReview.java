package org.baton.work;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** When "Read the review" is made: shows what the reviewer found. */
@Component
class ShowReview implements TaskListener {

    private final Findings findings;

    ShowReview(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void notify(DelegateTask task) {
        task.setVariableLocal("review", findings.shown(task.getExecution().getProcessBusinessKey()));
    }
}
