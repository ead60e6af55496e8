package org.baton.work;

import java.util.List;
import java.util.Set;
import org.baton.engine.UserTasks;
import org.baton.engine.UserTasks.Waiting;
import org.baton.ticket.CustomerTold;
import org.baton.ticket.CustomerWrote;
import org.baton.ticket.DeskReplied;
import org.baton.ticket.PartChanged;
import org.baton.ticket.Parts;
import org.baton.ticket.TicketControlled;
import org.baton.ticket.TicketMerged;
import org.baton.ticket.TicketRenewed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what waiting tasks show up to date with what was said since they were made. */
@Component
class FreshTasks {

    private static final String CALL = "AnswerCaller";

    private final UserTasks tasks;
    private final TaskSummaries summaries;
    private final Parts parts;

    FreshTasks(UserTasks tasks, TaskSummaries summaries, Parts parts) {
        this.tasks = tasks;
        this.summaries = summaries;
        this.parts = parts;
    }

    @EventListener
    void on(CustomerWrote message) {
        refresh(message.ticket());
    }

    @EventListener
    void on(DeskReplied message) {
        refresh(message.ticket());
    }

    /** Parts show what is promised about the whole. */
    @EventListener
    void on(TicketRenewed renewed) {
        refresh(renewed.number());
        parts.of(List.of(renewed.number())).forEach(it -> refresh(it.number()));
    }

    @EventListener
    void on(TicketControlled ticket) {
        refresh(ticket.number());
    }

    /** Whoever took the call waits for what is promised; other tasks begin and end with what is told. */
    @EventListener
    void on(CustomerTold message) {
        tasks.find(message.ticket(), Set.of(CALL)).ifPresent(it -> refresh(message.ticket(), it));
    }

    @EventListener
    void on(PartChanged part) {
        refresh(part.ticket());
    }

    @EventListener
    void on(TicketMerged merged) {
        refresh(merged.survivor());
    }

    void refresh(String number) {
        tasks.of(number).forEach(it -> refresh(number, it));
    }

    private void refresh(String number, Waiting task) {
        var now = summaries.of(number, task.key());
        tasks.present(task, now.description(), now.priority(), now.changing());
    }
}
