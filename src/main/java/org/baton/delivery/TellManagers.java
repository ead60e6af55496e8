package org.baton.delivery;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every "Tell…" task in contract.bpmn whose readers are agents; the task's id names the text. */
@Component
class TellManagers implements JavaDelegate {

    private final ContractLetters letters;

    TellManagers(ContractLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution contract) {
        letters.toManagers(contract);
    }
}
