package org.baton.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.engine.UserTasks.Waiting;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Asks diagrams anew who may have a task, where that was known when the task was made and has changed since. */
@Component
public class TaskHolders {

    private final TaskService tasks;
    private final RuntimeService instances;
    private final IdentityService identities;
    private final UserTasks userTasks;
    private final ProcessEngineConfigurationImpl engine;

    TaskHolders(
            TaskService tasks,
            RuntimeService instances,
            IdentityService identities,
            UserTasks userTasks,
            ProcessEngineConfigurationImpl engine) {
        this.tasks = tasks;
        this.instances = instances;
        this.identities = identities;
        this.userTasks = userTasks;
        this.engine = engine;
    }

    /**
     * A task that somebody has, or is asked by name to take.
     *
     * @param number of what it is about
     * @param name as the diagram names it
     * @param instance the id of the process instance that waits at it
     */
    public record Held(Waiting task, String number, String name, String instance) {}

    private record Drawn(String name, String assignee, Set<String> people, Set<String> groups) {

        boolean isFor(String person, Collection<String> theirs) {
            return person.equals(assignee)
                    || people.contains(person)
                    || theirs.stream().anyMatch(groups::contains);
        }

        boolean isForNobody() {
            return assignee == null && people.isEmpty() && groups.isEmpty();
        }
    }

    public List<Held> of(String desk, String person) {
        return tasks.createTaskQuery().tenantIdIn(desk).taskInvolvedUser(person).active().unlimitedList().stream()
                .map(this::held)
                .toList();
    }

    private Held held(Task task) {
        String number = instances
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        var waiting = new Waiting(task.getId(), task.getTaskDefinitionKey(), task.getAssignee());
        return new Held(waiting, number, drawn(waiting).name(), task.getProcessInstanceId());
    }

    public boolean mayHave(Held held, String person) {
        var theirs = identities.createGroupQuery().groupMember(person).unlimitedList().stream()
                .map(it -> it.getId())
                .toList();
        return drawn(held.task()).isFor(person, theirs);
    }

    /**
     * Tells the process that whoever has its task is not there any more.
     *
     * @return whether the diagram says what follows from that
     */
    public boolean tell(Held held, String message) {
        var waiting = instances
                .createExecutionQuery()
                .processInstanceId(held.instance())
                .messageEventSubscriptionName(message)
                .unlimitedList();
        waiting.forEach(it -> instances.messageEventReceived(message, it.getId()));
        return !waiting.isEmpty();
    }

    /**
     * Takes the task from the person, and lets those have it who would get it if it were made now.
     *
     * @param otherwise the group whose members may take it if that is nobody
     */
    public void passOn(Held held, String person, String otherwise) {
        Waiting task = held.task();
        Drawn now = drawn(task);
        userTasks.close(task, person);
        now.people().forEach(it -> userTasks.open(task, it));
        now.groups().forEach(it -> userTasks.openToGroup(task, it));
        if (now.isForNobody()) {
            userTasks.openToGroup(task, otherwise);
        }
        if (person.equals(task.assignee())) {
            userTasks.give(task, now.assignee());
        }
    }

    private Drawn drawn(Waiting waiting) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(waiting.id());
            var definition = task.getTaskDefinition();
            VariableScope scope = task.getExecution();
            Expression assignee = definition.getAssigneeExpression();
            return new Drawn(
                    definition.getNameExpression().getExpressionText(),
                    assignee == null ? null : (String) assignee.getValue(scope),
                    names(definition.getCandidateUserIdExpressions(), scope),
                    names(definition.getCandidateGroupIdExpressions(), scope));
        });
    }

    /** One expression may name several: in a list, or in a text, between commas. */
    private static Set<String> names(Collection<Expression> drawn, VariableScope scope) {
        return drawn.stream()
                .map(it -> it.getValue(scope))
                .flatMap(it -> it instanceof Collection<?> several
                        ? several.stream().map(String::valueOf)
                        : Stream.of(String.valueOf(it).split("\\s*,\\s*")))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
