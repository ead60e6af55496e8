package org.baton;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** The tasks that wait for people, and what people do with them. */
final class DeskTasks {

    private final TaskService tasks;
    private final ManagementService jobs;
    private final Agents agents;

    DeskTasks(TaskService tasks, ManagementService jobs, Agents agents) {
        this.tasks = tasks;
        this.jobs = jobs;
        this.agents = agents;
    }

    Optional<Task> task(String number, String key) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(key)
                .unlimitedList()
                .stream()
                .findFirst();
    }

    List<String> waitsAt(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).unlimitedList().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    /** As somebody who may: the assignee, or else a candidate, or else a member of a candidate's group. */
    void complete(Task task, Map<String, Object> form) {
        String person = task.getAssignee() == null ? person(task) : task.getAssignee();
        tasks.setAssignee(task.getId(), person);
        tasks.complete(task.getId(), form);
        runJobs();
    }

    void claim(Task task, String person) {
        tasks.claim(task.getId(), person);
    }

    List<String> candidates(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(it -> it.getType().equals("candidate"))
                .map(DeskTasks::candidate)
                .toList();
    }

    private static String candidate(IdentityLink link) {
        return link.getUserId() == null ? link.getGroupId() : link.getUserId();
    }

    private String person(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(it -> it.getType().equals("candidate"))
                .flatMap(it -> it.getUserId() == null ? membersOf(it.getGroupId()).stream() : Stream.of(it.getUserId()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> membersOf(String group) {
        return agents.ofLine(group.substring(0, group.indexOf('-')), group.substring(group.indexOf('-') + 1)).stream()
                .map(Agent::id)
                .toList();
    }

    private void runJobs() {
        for (var open = jobs.createJobQuery()
                        .messages()
                        .active()
                        .withRetriesLeft()
                        .unlimitedList();
                !open.isEmpty();
                open = jobs.createJobQuery()
                        .messages()
                        .active()
                        .withRetriesLeft()
                        .unlimitedList()) {
            jobs.executeJob(open.get(0).getId());
        }
    }
}
