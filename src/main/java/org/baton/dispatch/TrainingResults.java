package org.baton.dispatch;

import static org.baton.ticket.TicketProcess.OUTCOME;
import static org.baton.ticket.TicketProcess.TEXT;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.baton.engine.People;
import org.baton.engine.UserTasks;
import org.baton.engine.UserTasks.Waiting;
import org.baton.ticket.Author;
import org.baton.ticket.Conversation;
import org.baton.ticket.Message;
import org.springframework.stereotype.Service;

/** What comes of a training is the result of its ticket. */
@Service
class TrainingResults {

    private final Trainings trainings;
    private final UserTasks tasks;
    private final People people;
    private final Conversation conversation;
    private final Clock clock;

    TrainingResults(Trainings trainings, UserTasks tasks, People people, Conversation conversation, Clock clock) {
        this.trainings = trainings;
        this.tasks = tasks;
        this.people = people;
        this.conversation = conversation;
        this.clock = clock;
    }

    /** Where the ticket waits for something else meanwhile, its executor finds the result in a note, and delivers it. */
    void deliver(String number, String trainer, String result) {
        trainings.held(number);
        tasks.find(number, Set.of("WorkOnTicket"))
                .ifPresentOrElse(it -> complete(it, trainer, result), () -> note(number, trainer, result));
    }

    private void complete(Waiting work, String trainer, String result) {
        String executor = Objects.requireNonNullElse(work.assignee(), trainer);
        tasks.open(work, executor);
        tasks.give(work, executor);
        people.as(executor, () -> tasks.complete(work, List.of(OUTCOME.passing("deliver"), TEXT.passing(result))));
    }

    private void note(String number, String trainer, String result) {
        conversation.add(number, clock.instant(), Author.agent(trainer), Message.Kind.NOTE, result, List.of());
    }
}
