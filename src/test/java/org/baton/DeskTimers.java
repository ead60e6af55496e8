package org.baton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.baton.ticket.EscalationProcess;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

/** The timers that run, and the nodes that tickets have passed. */
final class DeskTimers {

    /** A review begins when its ticket has ended, for some tickets and not for others. */
    private static final List<String> BESIDE = List.of("qualityReview");

    private static final List<String> LEVEL_TIMERS = List.of("AcceptanceLevelDue", "WorkLevelDue", "NextLevelDue");

    private final ManagementService jobs;
    private final HistoryService history;

    DeskTimers(ManagementService jobs, HistoryService history) {
        this.jobs = jobs;
        this.history = history;
    }

    Job timer(String number, String event) {
        var instances = instancesOf(number);
        var found = jobs.createJobQuery().activityId(event).timers().unlimitedList().stream()
                .filter(it -> instances.contains(it.getProcessInstanceId()))
                .toList();
        assertThat(found).as("timer %s of %s", event, number).hasSize(1);
        return found.get(0);
    }

    /** The timer of the ticket's next level, wherever it waits. */
    Optional<Job> levelTimer(String number) {
        var instances = instancesOf(number);
        var found = LEVEL_TIMERS.stream()
                .flatMap(it -> jobs.createJobQuery().activityId(it).timers().unlimitedList().stream())
                .filter(it -> instances.contains(it.getProcessInstanceId()))
                .filter(it -> !isOfQuestion(it))
                .toList();
        assertThat(found).as("timers of levels of " + number).hasSizeLessThan(2);
        return found.stream().findFirst();
    }

    /** Whether it rings for what another line is asked. */
    private boolean isOfQuestion(Job timer) {
        return history.createHistoricVariableInstanceQuery()
                        .processInstanceId(timer.getProcessInstanceId())
                        .variableName(EscalationProcess.ASKED.name())
                        .count()
                > 0;
    }

    /** When the timer would ring if it were made now. */
    Date askedAnew(Job timer) {
        jobs.recalculateJobDuedate(timer.getId(), false);
        return jobs.createJobQuery().jobId(timer.getId()).singleResult().getDuedate();
    }

    boolean hasPassed(String number, String node) {
        return instancesOf(number).stream()
                .anyMatch(it -> history.createHistoricActivityInstanceQuery()
                                .processInstanceId(it)
                                .activityId(node)
                                .finished()
                                .count()
                        > 0);
    }

    /** The ticket or part itself; what has begun beside it may go on. */
    boolean runs(String number) {
        return history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .processDefinitionKeyNotIn(BESIDE)
                        .unfinished()
                        .count()
                > 0;
    }

    private List<String> instancesOf(String number) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).unlimitedList().stream()
                .map(it -> it.getId())
                .toList();
    }
}
