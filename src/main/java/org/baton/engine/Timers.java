package org.baton.engine;

import java.util.Collection;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Asks diagrams anew when their timers ring and when their tasks are due, where a promise has moved meanwhile. */
@Component
public class Timers {

    private final RuntimeService instances;
    private final ManagementService jobs;
    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;

    Timers(RuntimeService instances, ManagementService jobs, TaskService tasks, ProcessEngineConfigurationImpl engine) {
        this.instances = instances;
        this.jobs = jobs;
        this.tasks = tasks;
        this.engine = engine;
    }

    /** @param number of a ticket or of a part */
    public void follow(String number) {
        follow(
                instances.createProcessInstanceQuery().processInstanceBusinessKey(number),
                tasks.createTaskQuery().processInstanceBusinessKey(number));
    }

    /** The same where one of these processes runs for it. */
    public void follow(String number, Collection<String> processes) {
        processes.forEach(it -> follow(
                instances
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .processDefinitionKey(it),
                tasks.createTaskQuery().processInstanceBusinessKey(number).processDefinitionKey(it)));
    }

    private void follow(ProcessInstanceQuery found, TaskQuery waiting) {
        waiting.unlimitedList().forEach(it -> due(it.getId()));
        found.unlimitedList().stream()
                .flatMap(
                        it -> jobs
                                .createJobQuery()
                                .processInstanceId(it.getProcessInstanceId())
                                .timers()
                                .unlimitedList()
                                .stream())
                .forEach(it -> jobs.recalculateJobDuedate(it.getId(), false));
    }

    /** Asks anew for the date of each timer of these events in the processes of this desk. */
    public void askAnew(String desk, Collection<String> events) {
        events.stream()
                .flatMap(it ->
                        jobs
                                .createJobQuery()
                                .tenantIdIn(desk)
                                .activityId(it)
                                .timers()
                                .active()
                                .unlimitedList()
                                .stream())
                .forEach(it -> jobs.recalculateJobDuedate(it.getId(), false));
    }

    private void due(String task) {
        engine.getCommandExecutorTxRequired().execute(context -> due(context, task));
    }

    private static Void due(CommandContext context, String id) {
        TaskEntity task = context.getTaskManager().findTaskById(id);
        var drawn = task.getTaskDefinition().getDueDateExpression();
        if (drawn != null) {
            task.setDueDate((java.util.Date) drawn.getValue(task.getExecution()));
        }
        return null;
    }
}
