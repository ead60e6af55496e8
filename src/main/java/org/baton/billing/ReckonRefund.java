package org.baton.billing;

import static org.baton.ticket.ComplaintProcess.REFUND;
import static org.baton.ticket.ComplaintProcess.REFUND_BASIS;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Reckon a refund" in complaint.bpmn: what the form proposes to whoever decides. */
@Component
class ReckonRefund implements JavaDelegate {

    private final Refunds refunds;

    ReckonRefund(Refunds refunds) {
        this.refunds = refunds;
    }

    @Override
    public void execute(DelegateExecution complaint) {
        var proposal = refunds.propose(complaint.getProcessBusinessKey());
        REFUND_BASIS.set(
                complaint, proposal.map(it -> it.basis(Refunds.LANGUAGE)).orElse(null));
        proposal.ifPresent(it -> {
            REFUND_BASIS.setIn(complaint, it.basis());
            complaint.setVariable(REFUND.said(), it.price().amount().doubleValue());
        });
    }
}
