package org.baton.billing;

import static org.baton.customer.ContractProcess.CONTRACT;
import static org.baton.customer.ContractProcess.DUE;
import static org.baton.customer.ContractProcess.LAST_DAY;

import org.baton.customer.Contracts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Find what is due" in contract.bpmn; from then on it is done with, so that it is not told twice. */
@Component
class FindDue implements JavaDelegate {

    private final Contracts contracts;
    private final Milestones milestones;

    FindDue(Contracts contracts, Milestones milestones) {
        this.contracts = contracts;
        this.milestones = milestones;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = milestones.take(contracts.get(Long.parseLong(CONTRACT.of(execution))));
        DUE.set(execution, due.map(Milestone::what).orElse("nothing"));
        LAST_DAY.set(execution, due.map(it -> it.last().toString()).orElse(null));
    }
}
