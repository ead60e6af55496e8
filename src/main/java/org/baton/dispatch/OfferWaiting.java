package org.baton.dispatch;

import static org.baton.dispatch.DispatchProcess.WAITING;
import static org.baton.ticket.TicketProcess.OFFERED_TO;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Offer what waits" in dispatch.bpmn, and in substitution.bpmn. */
@Component
class OfferWaiting implements JavaDelegate {

    private final Dispatcher dispatcher;

    OfferWaiting(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public void execute(DelegateExecution desk) {
        OFFERED_TO.set(desk, dispatcher.offerWaiting(WAITING.of(desk)));
    }
}
