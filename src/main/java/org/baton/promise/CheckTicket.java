package org.baton.promise;

import static org.baton.ticket.RenewalProcess.CHANGE;
import static org.baton.ticket.RenewalProcess.RENEWABLE;
import static org.baton.ticket.TicketProcess.MOMENT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "See whether it is still open" in renewal.bpmn. */
@Component
class CheckTicket implements JavaDelegate {

    private final Renewing renewing;

    CheckTicket(Renewing renewing) {
        this.renewing = renewing;
    }

    @Override
    public void execute(DelegateExecution renewal) {
        var standing = renewing.look(Long.parseLong(CHANGE.of(renewal)), renewal.getProcessBusinessKey());
        RENEWABLE.pass(renewal, standing.renewable());
        MOMENT.pass(renewal, standing.moment());
    }
}
