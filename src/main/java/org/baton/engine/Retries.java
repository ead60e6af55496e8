package org.baton.engine;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whether what is being done was tried before, and failed. */
@Component
public class Retries {

    private final ManagementService jobs;

    Retries(ManagementService jobs) {
        this.jobs = jobs;
    }

    /** @param called an instance that another one calls in a job of its own */
    public boolean hasFailedBefore(DelegateExecution called) {
        var caller = called.getSuperExecution();
        return caller != null
                && jobs.createJobQuery()
                                .processInstanceId(caller.getProcessInstanceId())
                                .activityId(caller.getCurrentActivityId())
                                .withException()
                                .count()
                        > 0;
    }
}
