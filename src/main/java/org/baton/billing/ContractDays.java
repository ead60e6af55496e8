package org.baton.billing;

import static org.baton.customer.ContractProcess.CONTRACT;

import java.util.Date;
import java.util.List;
import org.baton.customer.Contract;
import org.baton.customer.Contracts;
import org.baton.engine.ForModels;
import org.baton.engine.Never;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Questions that contract.bpmn asks about the days of its contract. */
@Component
@ForModels
public class ContractDays {

    private final Contracts contracts;
    private final Milestones milestones;

    ContractDays(Contracts contracts, Milestones milestones) {
        this.contracts = contracts;
        this.milestones = milestones;
    }

    public boolean hasNext(DelegateExecution execution) {
        return !toCome(execution).isEmpty();
    }

    /** When the next of its days begins, by the desk's clock; one that has begun already rings at once. */
    public Date next(DelegateExecution execution) {
        var zone = milestones.desk(contract(execution)).zone();
        return toCome(execution).stream()
                .findFirst()
                .map(it -> Date.from(it.on().atStartOfDay(zone).toInstant()))
                .orElse(Never.DATE);
    }

    private List<Milestone> toCome(DelegateExecution execution) {
        return milestones.toCome(contract(execution));
    }

    private Contract contract(DelegateExecution execution) {
        return contracts.get(Long.parseLong(CONTRACT.of(execution)));
    }
}
