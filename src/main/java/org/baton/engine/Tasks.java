package org.baton.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The open user tasks: who holds them, and who else may take them. */
@Component
public class Tasks {

    private final TaskService tasks;

    Tasks(TaskService tasks) {
        this.tasks = tasks;
    }

    /**
     * Who has claimed it.
     *
     * @param number the business key: the number of a ticket or of a part
     * @param key the id of the user task in the diagram
     */
    public Optional<String> holder(String number, String key) {
        return open(number, key).stream()
                .map(Task::getAssignee)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Does nothing if there is no such task yet, or the user may take it already. */
    public void addCandidateUser(String number, String key, String user) {
        open(number, key).stream()
                .filter(it -> links(it).noneMatch(link -> user.equals(link.getUserId())))
                .forEach(it -> tasks.addCandidateUser(it.getId(), user));
    }

    /** Does nothing if there is no such task yet, or the group may take it already. */
    public void addCandidateGroup(String number, String key, String group) {
        open(number, key).stream()
                .filter(it -> links(it).noneMatch(link -> group.equals(link.getGroupId())))
                .forEach(it -> tasks.addCandidateGroup(it.getId(), group));
    }

    private Stream<IdentityLink> links(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream();
    }

    private List<Task> open(String number, String key) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(key)
                .list();
    }
}
