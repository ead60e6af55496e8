package org.baton.delivery;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every "Tell…" task in contract.bpmn whose reader is the customer; the task's id names the text. */
@Component
class TellBuyer implements JavaDelegate {

    private final ContractLetters letters;

    TellBuyer(ContractLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution contract) {
        letters.toBuyer(contract);
    }
}
