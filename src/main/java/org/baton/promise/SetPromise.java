package org.baton.promise;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Set the promise" in triage.bpmn. */
@Component
class SetPromise implements JavaDelegate {

    private final PromiseMaker maker;

    SetPromise(PromiseMaker maker) {
        this.maker = maker;
    }

    @Override
    public void execute(DelegateExecution triage) {
        maker.make(triage.getProcessBusinessKey());
    }
}
