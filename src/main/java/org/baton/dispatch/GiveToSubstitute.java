package org.baton.dispatch;

import static org.baton.dispatch.DispatchProcess.SUBSTITUTE;
import static org.baton.dispatch.DispatchProcess.WAITING;
import static org.baton.ticket.TicketProcess.EXECUTOR;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Give it to whoever stands in" in substitution.bpmn. */
@Component
class GiveToSubstitute implements JavaDelegate {

    private final Takeovers takeovers;

    GiveToSubstitute(Takeovers takeovers) {
        this.takeovers = takeovers;
    }

    @Override
    public void execute(DelegateExecution held) {
        takeovers.give(WAITING.of(held), SUBSTITUTE.of(held));
        EXECUTOR.set(held, SUBSTITUTE.of(held));
    }
}
