package org.baton.billing;

import static org.baton.ticket.ComplaintProcess.REFUND;
import static org.baton.ticket.TicketProcess.AGENT;
import static org.baton.ticket.TicketProcess.OFFER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Record the refund" in complaint.bpmn. */
@Component
class RecordRefund implements JavaDelegate {

    private final Refunds refunds;

    RecordRefund(Refunds refunds) {
        this.refunds = refunds;
    }

    @Override
    public void execute(DelegateExecution complaint) {
        var refund = refunds.record(complaint.getProcessBusinessKey(), REFUND.of(complaint), AGENT.of(complaint));
        OFFER.pass(complaint, refund.toString());
    }
}
