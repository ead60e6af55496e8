package org.baton.work;

import static org.baton.ticket.TicketProcess.AGENT;
import static org.baton.ticket.TicketProcess.EXECUTOR;
import static org.baton.ticket.TicketProcess.OUTCOME;
import static org.baton.ticket.TicketProcess.TEXT;

import java.util.stream.Collectors;
import org.baton.engine.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Record the review" in qualityReview.bpmn. */
@Component
class RecordReview implements JavaDelegate {

    private final Findings findings;

    RecordReview(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void execute(DelegateExecution review) {
        var marks = QualityReviewProcess.MARKS.stream()
                .collect(Collectors.toMap(Variable::name, it -> it.of(review).intValue()));
        String agent = EXECUTOR.in(review).orElse(null);
        var finding = new Findings.Finding(OUTCOME.of(review), marks, TEXT.of(review));
        findings.keep(review.getProcessBusinessKey(), agent, AGENT.of(review), finding);
    }
}
