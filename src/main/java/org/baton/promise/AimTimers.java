package org.baton.promise;

import java.util.List;
import org.baton.engine.Timers;
import org.baton.ticket.Parts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Aim timers and due dates anew" in renewal.bpmn and relocation.bpmn: those of the ticket, of complaints about it and of its parts. */
@Component
class AimTimers implements JavaDelegate {

    private final Timers timers;
    private final Parts parts;

    AimTimers(Timers timers, Parts parts) {
        this.timers = timers;
        this.parts = parts;
    }

    @Override
    public void execute(DelegateExecution renewal) {
        String number = renewal.getProcessBusinessKey();
        timers.follow(number);
        parts.of(List.of(number)).forEach(it -> timers.follow(it.number()));
    }
}
