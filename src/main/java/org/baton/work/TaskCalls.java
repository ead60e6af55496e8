package org.baton.work;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.function.Consumer;
import org.baton.engine.Caller;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketView;
import org.baton.ticket.TicketViews;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What agents do with any task of a ticket, whatever its form asks for: those of its parts and of complaints, too. */
@RestController
@RequestMapping("/api/tickets/{number}/tasks/{task}")
@Tag(name = "Agents")
class TaskCalls {

    private final Errands errands;
    private final Deeds deeds;
    private final TicketViews views;

    TaskCalls(Errands errands, Deeds deeds, TicketViews views) {
        this.errands = errands;
        this.deeds = deeds;
        this.views = views;
    }

    @Operation(summary = "Takes one task")
    @PostMapping("/claim")
    TicketView claim(Caller agent, @PathVariable String number, @PathVariable String task) {
        return act(agent, number, ticket -> errands.claim(agent, ticket, task));
    }

    /** The fields are those of the task's form; {@code saidOutcome} is the way out. */
    @Operation(summary = "Completes one task with what its form asks for")
    @PostMapping
    TicketView complete(
            Caller agent,
            @PathVariable String number,
            @PathVariable String task,
            @RequestBody Map<String, Object> said) {
        return act(agent, number, ticket -> errands.complete(agent, ticket, task, said));
    }

    private TicketView act(Caller agent, String number, Consumer<Ticket> deed) {
        deeds.actOnTask(agent, number, deed);
        return views.of(number, true);
    }
}
