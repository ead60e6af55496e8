package org.baton.engine;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the engine has not got done. */
@Component
public class Backlog {

    private final ManagementService jobs;
    private final RuntimeService instances;

    Backlog(ManagementService jobs, RuntimeService instances) {
        this.jobs = jobs;
        this.instances = instances;
    }

    /** Jobs whose time has come; many of them for long mean that the job executor does not keep up. */
    public long dueJobs() {
        return jobs.createJobQuery().active().executable().count();
    }

    /** What failed however often it was tried, and waits for somebody to mend it in Cockpit. */
    public long incidents() {
        return instances.createIncidentQuery().count();
    }
}
