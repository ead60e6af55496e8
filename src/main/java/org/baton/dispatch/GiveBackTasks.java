package org.baton.dispatch;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Give back all other tasks" in departure.bpmn. */
@Component
class GiveBackTasks implements JavaDelegate {

    private final Leftovers leftovers;

    GiveBackTasks(Leftovers leftovers) {
        this.leftovers = leftovers;
    }

    @Override
    public void execute(DelegateExecution departure) {
        leftovers.giveBack(departure.getTenantId(), DispatchProcess.WHO.of(departure));
    }
}
