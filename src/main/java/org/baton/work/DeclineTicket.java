package org.baton.work;

import static org.baton.ticket.TicketProcess.OFFER;
import static org.baton.ticket.TicketProcess.REASON;
import static org.baton.ticket.TicketProcess.REFUSAL_CODE;

import java.util.Optional;
import org.baton.ticket.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Decline with a reason" in ticket.bpmn. */
@Component
class DeclineTicket implements JavaDelegate {

    private final Endings endings;

    DeclineTicket(Endings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        Optional<Refusal> byAgent = REFUSAL_CODE
                .in(ticket)
                .map(code ->
                        new Refusal(code, REASON.of(ticket), OFFER.in(ticket).orElse(null)));
        endings.decline(ticket.getProcessBusinessKey(), byAgent);
    }
}
