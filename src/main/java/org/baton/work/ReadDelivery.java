package org.baton.work;

import static org.baton.ticket.TicketProcess.EXECUTOR;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** "Read how it was delivered" in qualityReview.bpmn: what the table asks for is there while it is asked, and not kept. */
@Component
class ReadDelivery implements JavaDelegate {

    private final DeliveryFacts facts;

    ReadDelivery(DeliveryFacts facts) {
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution review) {
        var delivery = facts.about(review.getProcessBusinessKey());
        EXECUTOR.set(review, delivery.executor());
        delivery.facts().forEach((name, value) -> review.setVariable(name, Variables.untypedValue(value, true)));
    }
}
