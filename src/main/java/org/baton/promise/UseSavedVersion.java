package org.baton.promise;

import static org.baton.ticket.RenewalProcess.VERSION;
import static org.baton.ticket.TicketProcess.LINE;
import static org.baton.ticket.TicketProcess.REFUSAL;
import static org.baton.ticket.TicketProcess.TIER;
import static org.baton.ticket.TicketProcess.TYPE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Put it under the saved version" in repromise.bpmn. */
@Component
class UseSavedVersion implements JavaDelegate {

    private final Renewing renewing;

    UseSavedVersion(Renewing renewing) {
        this.renewing = renewing;
    }

    @Override
    public void execute(DelegateExecution renewal) {
        var decided = renewing.use(renewal.getProcessBusinessKey(), Integer.parseInt(VERSION.of(renewal)));
        TYPE.pass(renewal, decided.type());
        TIER.pass(renewal, decided.tier());
        LINE.pass(renewal, decided.line());
        REFUSAL.pass(renewal, decided.refusal());
    }
}
