package org.baton.work;

import static org.baton.ticket.TicketProcess.OUTCOME;
import static org.baton.ticket.TicketProcess.RATING;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Close the ticket" in ticket.bpmn. */
@Component
class CloseTicket implements JavaDelegate {

    private final Endings endings;

    CloseTicket(Endings endings) {
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution ticket) {
        Integer rating = RATING.in(ticket).map(BigDecimal::intValue).orElse(null);
        endings.close(ticket.getProcessBusinessKey(), OUTCOME.of(ticket), rating);
    }
}
