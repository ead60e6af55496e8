package org.baton.engine;

import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** What stands still because a job has failed for the last time. */
@Component
public class FailedJobs {

    private final RuntimeService instances;
    private final ManagementService jobs;
    private final Clock clock;

    FailedJobs(RuntimeService instances, ManagementService jobs, Clock clock) {
        this.instances = instances;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * An instance that stands still.
     *
     * @param number the business key
     * @param why in a sentence
     */
    public record Failed(String number, String why) {}

    public List<Failed> of(Collection<String> processes, String desk) {
        List<Incident> incidents = incidents(processes, desk);
        Map<String, String> numbers = numbers(incidents);
        return incidents.stream()
                .map(it -> new Failed(numbers.getOrDefault(it.getProcessInstanceId(), ""), it.getIncidentMessage()))
                .distinct()
                .toList();
    }

    /** Tries each of them once more, and does not wait as long as after a failure. */
    public void retry(Collection<String> processes, String desk) {
        incidents(processes, desk).stream().map(Incident::getConfiguration).forEach(job -> {
            jobs.setJobRetries(job, 1);
            jobs.setJobDuedate(job, Date.from(clock.instant()));
        });
    }

    private List<Incident> incidents(Collection<String> processes, String desk) {
        return instances
                .createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .processDefinitionKeyIn(processes.toArray(String[]::new))
                .tenantIdIn(desk)
                .orderByIncidentTimestamp()
                .asc()
                .unlimitedList();
    }

    private Map<String, String> numbers(List<Incident> incidents) {
        var ids = incidents.stream().map(Incident::getProcessInstanceId).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : instances.createProcessInstanceQuery().processInstanceIds(ids).unlimitedList().stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}
