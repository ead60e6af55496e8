package org.baton.dispatch;

import static org.baton.dispatch.DispatchProcess.BEGUN;
import static org.baton.dispatch.DispatchProcess.GONE;
import static org.baton.dispatch.DispatchProcess.LEFT;
import static org.baton.dispatch.DispatchProcess.NUMBER;
import static org.baton.dispatch.DispatchProcess.SUBSTITUTE;
import static org.baton.dispatch.DispatchProcess.WAITING;
import static org.baton.dispatch.DispatchProcess.WHO;

import org.baton.dispatch.Holdings.Held;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Find the next one that the agent has" in departure.bpmn. */
@Component
class FindHeld implements JavaDelegate {

    private final Takeovers takeovers;

    FindHeld(Takeovers takeovers) {
        this.takeovers = takeovers;
    }

    @Override
    public void execute(DelegateExecution departure) {
        String who = WHO.of(departure);
        var held = takeovers.next(
                who, LEFT.in(departure).orElse(null), WAITING.in(departure).orElse(null));
        WAITING.set(departure, held.map(Held::number).orElse(null));
        NUMBER.set(departure, held.map(Held::ticket).orElse(null));
        BEGUN.set(departure, held.map(Held::begun).orElse(false));
        SUBSTITUTE.set(departure, takeovers.substitute(departure.getTenantId(), who, GONE.of(departure)));
    }
}
