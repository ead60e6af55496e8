package org.baton.dispatch;

import static org.baton.customer.ContractProcess.CONTRACT;
import static org.baton.customer.ContractProcess.MANAGER;
import static org.baton.customer.ContractProcess.TOLD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Find the account manager" in contract.bpmn. */
@Component
class AppointManager implements JavaDelegate {

    private final AccountManagers managers;

    AppointManager(AccountManagers managers) {
        this.managers = managers;
    }

    @Override
    public void execute(DelegateExecution contract) {
        var appointed = managers.appoint(Long.parseLong(CONTRACT.of(contract)));
        MANAGER.set(contract, appointed.manager());
        TOLD.set(contract, String.join(",", appointed.told()));
    }
}
