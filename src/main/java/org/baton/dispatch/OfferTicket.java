package org.baton.dispatch;

import static org.baton.ticket.TicketProcess.EXECUTOR;
import static org.baton.ticket.TicketProcess.OFFERED_TO;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Offer it to the best agent" in ticket.bpmn. */
@Component
class OfferTicket implements JavaDelegate {

    private final Dispatcher dispatcher;

    OfferTicket(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        OFFERED_TO.set(ticket, dispatcher.offerTicket(ticket.getProcessBusinessKey()));
        EXECUTOR.set(ticket, null);
    }
}
