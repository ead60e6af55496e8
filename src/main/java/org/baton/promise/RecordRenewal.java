package org.baton.promise;

import static org.baton.ticket.RenewalProcess.CHANGE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Note it in the history" in renewal.bpmn. */
@Component
class RecordRenewal implements JavaDelegate {

    private final Renewing renewing;

    RecordRenewal(Renewing renewing) {
        this.renewing = renewing;
    }

    @Override
    public void execute(DelegateExecution renewal) {
        renewing.record(Long.parseLong(CHANGE.of(renewal)), renewal.getProcessBusinessKey());
    }
}
