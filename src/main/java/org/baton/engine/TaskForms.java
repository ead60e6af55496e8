package org.baton.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The forms of user tasks that wait: each in the version that its process was deployed with. */
@Component
public class TaskForms {

    private final FormService forms;
    private final TaskService tasks;

    TaskForms(FormService forms, TaskService tasks) {
        this.forms = forms;
        this.tasks = tasks;
    }

    /** A task without a form asks for nothing. */
    public TaskForm of(UserTasks.Waiting task) {
        if (forms.getTaskFormData(task.id()).getCamundaFormRef() == null) {
            return new TaskForm(List.of(), List.of(), List.of(), Map.of());
        }
        try (var source = forms.getDeployedTaskForm(task.id())) {
            return FormReader.read(new String(source.readAllBytes(), UTF_8), spoken(tasks.getVariables(task.id())));
        } catch (IOException e) {
            throw new UncheckedIOException("The form of the task " + task.key() + " cannot be read", e);
        }
    }

    /** What the task knows in several languages, in the reader's. */
    private static Map<String, Object> spoken(Map<String, Object> known) {
        String ending = "_" + LocaleContextHolder.getLocale().getLanguage();
        var spoken = new HashMap<>(known);
        known.forEach((name, value) -> {
            if (name.endsWith(ending)) {
                spoken.put(name.substring(0, name.length() - ending.length()), value);
            }
        });
        return spoken;
    }
}
