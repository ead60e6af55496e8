package org.baton.dispatch;

import static org.baton.ticket.TicketProcess.OFFERED_TO;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Offer it to the best agent" in part.bpmn. */
@Component
class OfferPart implements JavaDelegate {

    private final Dispatcher dispatcher;

    OfferPart(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public void execute(DelegateExecution part) {
        OFFERED_TO.set(part, dispatcher.offerPart(part.getProcessBusinessKey()));
    }
}
