package org.baton.work;

import org.baton.engine.UserTasks;
import org.baton.ticket.CustomerWrote;
import org.baton.ticket.DeskReplied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what waiting tasks show up to date with what was said since they were made. */
@Component
class FreshTasks {

    private final UserTasks tasks;
    private final TaskSummaries summaries;

    FreshTasks(UserTasks tasks, TaskSummaries summaries) {
        this.tasks = tasks;
        this.summaries = summaries;
    }

    @EventListener
    void on(CustomerWrote message) {
        refresh(message.ticket());
    }

    @EventListener
    void on(DeskReplied message) {
        refresh(message.ticket());
    }

    private void refresh(String number) {
        for (var task : tasks.of(number)) {
            var now = summaries.of(number, task.key());
            tasks.present(task, now.description(), now.priority(), now.fields());
        }
    }
}
