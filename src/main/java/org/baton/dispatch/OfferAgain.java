package org.baton.dispatch;

import static org.baton.ticket.TicketProcess.OFFERED_TO;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Offer it again" in ticket.bpmn. */
@Component
class OfferAgain implements JavaDelegate {

    private final Dispatcher dispatcher;

    OfferAgain(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        OFFERED_TO.set(ticket, dispatcher.offerAgain(ticket.getProcessBusinessKey()));
    }
}
