package org.baton.work;

import static org.baton.ticket.TicketProcess.TEXT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Record that it was read" in qualityReview.bpmn. */
@Component
class RecordReading implements JavaDelegate {

    private final Findings findings;

    RecordReading(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void execute(DelegateExecution review) {
        findings.read(review.getProcessBusinessKey(), TEXT.in(review).orElse(null));
    }
}
