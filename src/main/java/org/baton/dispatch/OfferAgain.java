package org.baton.dispatch;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Offer what waits, in its order" in ticket.bpmn, absence.bpmn and departure.bpmn. */
@Component
class OfferAgain implements JavaDelegate {

    private final Freed freed;

    OfferAgain(Freed freed) {
        this.freed = freed;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        freed.ofDesk(ticket.getTenantId());
    }
}
