package org.baton.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** The user tasks at which instances wait for people. */
@Component
public class UserTasks {

    private final TaskService tasks;

    UserTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    /**
     * A task that waits.
     *
     * @param key its id in the diagram
     * @param assignee who has taken it, null if nobody has
     */
    public record Waiting(String id, String key, String assignee) {}

    /** What the instance of this number waits at; parts and complaints have tasks of their own beside it. */
    public List<Waiting> of(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).active().unlimitedList().stream()
                .map(it -> new Waiting(it.getId(), it.getTaskDefinitionKey(), it.getAssignee()))
                .toList();
    }

    public Optional<Waiting> find(String number, Collection<String> keys) {
        return of(number).stream().filter(it -> keys.contains(it.key())).findFirst();
    }

    /** Lets a person see and take the task; done in the desk's name, since nobody can let themselves in. */
    public void open(Waiting task, String person) {
        if (links(task).noneMatch(it -> person.equals(it.getUserId()))) {
            tasks.addCandidateUser(task.id(), person);
        }
    }

    /** What was open to a person by name is so no longer. */
    public void close(Waiting task, String person) {
        tasks.deleteCandidateUser(task.id(), person);
    }

    /** Lets the members of a group see and take the task. */
    public void openToGroup(Waiting task, String group) {
        if (links(task).noneMatch(it -> group.equals(it.getGroupId()))) {
            tasks.addCandidateGroup(task.id(), group);
        }
    }

    /** Lets the process that waits at the task know something else than when it came there. */
    public void know(Waiting task, Variable.Value value) {
        tasks.setVariable(task.id(), value.name(), value.value());
    }

    /** What the process that waits at the task knows of this variable. */
    public <T> Optional<T> value(Waiting task, Variable<T> variable) {
        return variable.from(tasks.getVariable(task.id(), variable.name()));
    }

    private Stream<IdentityLink> links(Waiting task) {
        return tasks.getIdentityLinksForTask(task.id()).stream();
    }

    public void claim(Waiting task, String person) {
        tasks.claim(task.id(), person);
    }

    /** Puts the task into somebody's hands, whoever had it. */
    public void give(Waiting task, String person) {
        tasks.setAssignee(task.id(), person);
    }

    public void release(Waiting task) {
        tasks.setAssignee(task.id(), null);
    }

    /** Shows something else than when the task was made; a field that is null is no longer shown. */
    public void present(Waiting waiting, String description, int priority, Map<String, Object> fields) {
        var task = tasks.createTaskQuery().taskId(waiting.id()).singleResult();
        task.setDescription(description);
        task.setPriority(priority);
        tasks.saveTask(task);
        fields.forEach((name, value) -> show(waiting.id(), name, value));
    }

    private void show(String task, String name, Object value) {
        if (value == null) {
            tasks.removeVariableLocal(task, name);
        } else {
            tasks.setVariableLocal(task, name, value);
        }
    }

    /** What is said here counts, and not what the task's form shows until somebody writes something else there. */
    public void complete(Waiting task, Collection<Variable.Value> said) {
        VariableMap variables = Variables.createVariables();
        tasks.removeVariablesLocal(
                task.id(), said.stream().map(it -> Variable.said(it.name())).toList());
        said.forEach(it -> variables.put(it.name(), it.value()));
        tasks.complete(task.id(), variables);
    }
}
