package org.baton.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baton.engine.UserTasks.Waiting;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** What tickets and their parts wait for: everything that some person can do about them now. */
@Component
public class OpenTasks {

    private final TaskService tasks;
    private final RuntimeService instances;
    private final RepositoryService models;
    private final HistoryService history;

    OpenTasks(TaskService tasks, RuntimeService instances, RepositoryService models, HistoryService history) {
        this.tasks = tasks;
        this.instances = instances;
        this.models = models;
        this.history = history;
    }

    /** @param numbers of tickets and parts */
    public List<OpenTask> of(Collection<String> numbers) {
        return numbers.stream().flatMap(number -> of(number).stream()).toList();
    }

    private List<OpenTask> of(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).active().unlimitedList().stream()
                .sorted(Comparator.comparing(Task::getCreateTime))
                .map(it -> open(it, number))
                .toList();
    }

    /** The instances of this number that run, by their ids: the ticket itself, complaints about it. */
    public List<String> instances(String number) {
        return instances.createProcessInstanceQuery().processInstanceBusinessKey(number).unlimitedList().stream()
                .map(it -> it.getProcessInstanceId())
                .toList();
    }

    /** Who has completed this task of these numbers; nobody if it ended without anybody's doing, or never was. */
    public Optional<String> completedBy(Collection<String> numbers, String task) {
        return history
                .createHistoricTaskInstanceQuery()
                .taskId(task)
                .processInstanceBusinessKeyIn(numbers.toArray(String[]::new))
                .finished()
                .unlimitedList()
                .stream()
                .filter(it -> "completed".equals(it.getDeleteReason()))
                .map(it -> it.getAssignee())
                .filter(Objects::nonNull)
                .findFirst();
    }

    private OpenTask open(Task task, String number) {
        List<IdentityLink> links = tasks.getIdentityLinksForTask(task.getId());
        return new OpenTask(
                new Waiting(task.getId(), task.getTaskDefinitionKey(), task.getAssignee()),
                number,
                name(task),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null),
                task.getProcessInstanceId(),
                candidates(links, IdentityLink::getUserId),
                candidates(links, IdentityLink::getGroupId));
    }

    private static Set<String> candidates(List<IdentityLink> links, Function<IdentityLink, String> who) {
        return links.stream()
                .filter(it -> "candidate".equals(it.getType()))
                .map(who)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The task's own name is the ticket's, so that Tasklist shows that. */
    private String name(Task task) {
        UserTask drawn = models.getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return drawn.getName();
    }
}
