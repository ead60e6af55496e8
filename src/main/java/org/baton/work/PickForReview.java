package org.baton.work;

import static org.baton.work.QualityReviewProcess.PICKED;
import static org.baton.work.QualityReviewProcess.SHARE;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Pick that share" in qualityReview.bpmn; where no row fits, nothing is picked. */
@Component
class PickForReview implements JavaDelegate {

    @Override
    public void execute(DelegateExecution review) {
        var share = SHARE.in(review).orElse(BigDecimal.ZERO);
        PICKED.set(review, Sample.has(review.getProcessBusinessKey(), share));
    }
}
