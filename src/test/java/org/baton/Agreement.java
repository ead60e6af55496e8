package org.baton;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** Promise, task and timer of a ticket must say the same deadline, whatever has happened. */
record Agreement(DeskBooks books, String number, Instant now) {

    void check(JsonNode promise) {
        Optional<Job> level = books.timers().levelTimer(number);
        agree("AcceptTicket", promise.path("accept"), level);
        agree("WorkOnTicket", promise.path("resolve"), level);
        level.ifPresent(it -> assertThat(books.timers().askedAnew(it))
                .as("when the next level of " + number + " is due")
                .isEqualTo(it.getDuedate()));
    }

    private void agree(String key, JsonNode promise, Optional<Job> level) {
        Optional<Task> task = promise.path("metAt").isNull() ? books.tasks().task(number, key) : Optional.empty();
        String by = promise.path("by").asText(null);
        Instant promised = by == null ? null : Instant.parse(by);
        if (task.isEmpty() || promised == null && key.equals("AcceptTicket")) {
            return; // without a promise it is due when the line has to have done its part, or all of it
        }
        assertThat(seconds(task.get().getDueDate()))
                .as("due date of " + key + " of " + number)
                .isEqualTo(promised);
        level.filter(it -> promised != null && promised.isAfter(now))
                .ifPresent(it -> assertThat(seconds(it.getDuedate()))
                        .as("next level of " + number)
                        .isBeforeOrEqualTo(promised));
    }

    private static Instant seconds(Date date) {
        return date == null ? null : date.toInstant().truncatedTo(ChronoUnit.SECONDS);
    }
}
