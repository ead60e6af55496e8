package org.baton.engine;

import java.util.Collection;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Which tasks each filter shows; never those of another desk. */
@Component
class DeskQueries {

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final String NOW = "${now()}";

    /** What is due in an hour to the second was promised within the hour just now. */
    private static final String IN_AN_HOUR = "${dateTime().plusHours(1).plusSeconds(1)}";

    private final TaskService tasks;

    DeskQueries(TaskService tasks) {
        this.tasks = tasks;
    }

    TaskQuery of(TaskFilter filter, String desk, Collection<String> escalated) {
        var query = tasks.createTaskQuery().tenantIdIn(desk);
        return switch (filter) {
            // whoever is asked to take a task stays linked to it, also when somebody else has taken it
            case MINE ->
                query.taskInvolvedUserExpression(ME)
                        .or()
                        .taskAssigneeExpression(ME)
                        .taskUnassigned()
                        .endOr();
            case LINE -> query.taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks();
            case ACCEPT -> query.taskDefinitionKey("AcceptTicket").dueBeforeExpression(IN_AN_HOUR);
            case OVERDUE -> query.dueBeforeExpression(NOW);
            case WAITING -> query.taskDefinitionKeyIn("AwaitCustomer", "AwaitConfirmation");
            case NOBODYS -> query.taskUnassigned();
            case ESCALATED -> escalated(query, escalated);
            case EVERYBODYS -> query;
        };
    }

    private static TaskQuery escalated(TaskQuery query, Collection<String> lines) {
        var any = query.or().processDefinitionKey("complaint");
        lines.forEach(it -> any.processVariableValueEquals("line", it));
        return any.endOr();
    }
}
