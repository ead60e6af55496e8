package org.baton.process;

import static org.baton.RequestStory.aTicket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.TicketStory;
import org.baton.engine.OpenTask;
import org.baton.engine.OpenTasks;

/** What line 2 of Arnika asks another line, and what that answers. */
record Questions(DeskStory story, DeskCalls calls, OpenTasks tasks) {

    static final Map<String, Object> ASKED = Map.of("line", "line3", "question", "Is the schedule cached for a day?");

    TicketStory onLine2() {
        return story.receives(aTicket().at("arnika").under("subscription").declaredAs("bug"))
                .isOnLine("line2")
                .isAccepted();
    }

    TicketStory asked() {
        var ticket = onLine2();
        return ticket.does(ticket.executor(), "consultation", ASKED);
    }

    String task(TicketStory ticket, String key) {
        return tasks.of(List.of(ticket.number())).stream()
                .map(OpenTask::waiting)
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    DeskCalls.Answer answers(String agent, TicketStory ticket) {
        return calls.postAs(
                agent,
                "/api/tickets/" + ticket.number() + "/tasks/" + task(ticket, "AnswerConsultation"),
                Map.of("saidText", "Yes, until midnight; restart the booking service."));
    }

    Instant due(TicketStory ticket) {
        return tasks.of(List.of(ticket.number())).stream()
                .filter(it -> it.waiting().key().equals("AnswerConsultation"))
                .map(OpenTask::due)
                .findFirst()
                .orElseThrow();
    }
}
