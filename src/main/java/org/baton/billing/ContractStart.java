package org.baton.billing;

import static org.baton.customer.ContractProcess.CONTRACT;
import static org.baton.customer.ContractProcess.CONTRACT_CHANGED;
import static org.baton.customer.ContractProcess.KEY;
import static org.baton.customer.ContractProcess.businessKey;

import java.util.List;
import org.baton.customer.Contract;
import org.baton.customer.ContractBought;
import org.baton.customer.ContractChanged;
import org.baton.engine.Instances;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins a process for each contract that has days to come, and tells it when they change. */
@Component
class ContractStart {

    private final Milestones milestones;
    private final Instances instances;

    ContractStart(Milestones milestones, Instances instances) {
        this.milestones = milestones;
        this.instances = instances;
    }

    @EventListener
    void on(ContractBought bought) {
        milestones.passOver(bought.contract());
        begin(bought.contract());
    }

    @EventListener
    void on(ContractChanged changed) {
        String key = businessKey(changed.contract().id());
        if (instances.value(KEY, key, CONTRACT).isPresent()) {
            instances.tell(key, CONTRACT_CHANGED, List.of());
        } else {
            begin(changed.contract());
        }
    }

    private void begin(Contract contract) {
        if (!milestones.toCome(contract).isEmpty()) {
            String desk = milestones.desk(contract).code();
            instances.start(
                    KEY, businessKey(contract.id()), desk, List.of(CONTRACT.holding(Long.toString(contract.id()))));
        }
    }
}
