package org.baton.dispatch;

import static org.baton.dispatch.DispatchProcess.WAITING;
import static org.baton.dispatch.DispatchProcess.WHO;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Take it from the agent" in substitution.bpmn. */
@Component
class WithdrawWork implements JavaDelegate {

    private final Takeovers takeovers;

    WithdrawWork(Takeovers takeovers) {
        this.takeovers = takeovers;
    }

    @Override
    public void execute(DelegateExecution held) {
        takeovers.withdraw(WAITING.of(held), WHO.of(held));
    }
}
