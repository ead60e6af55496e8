package org.baton.dispatch;

import static org.baton.ticket.TicketProcess.LINE;
import static org.baton.ticket.TicketProcess.OFFERED_TO;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Offer it to the best agent" in consultation.bpmn. */
@Component
class OfferConsultation implements JavaDelegate {

    private final Dispatcher dispatcher;

    OfferConsultation(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public void execute(DelegateExecution consultation) {
        String agent = dispatcher.offerConsultation(consultation.getProcessBusinessKey(), LINE.of(consultation));
        OFFERED_TO.set(consultation, agent);
    }
}
