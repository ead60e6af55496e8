package org.baton.work;

import static org.baton.ticket.TicketProcess.OUTCOME;
import static org.baton.ticket.TicketProcess.PART_TITLES;
import static org.baton.ticket.TicketProcess.REASON;
import static org.baton.ticket.TicketProcess.TARGET_LINE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.baton.engine.Caller;
import org.baton.engine.Input;
import org.baton.engine.Sentence;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketView;
import org.baton.ticket.TicketViews;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What agents do with the parts of a complex ticket while it is worked at. */
@RestController
@RequestMapping("/api/tickets/{number}/parts")
@Tag(name = "Agents")
class PartCalls {

    private final PartHands parts;
    private final Errands errands;
    private final Hands hands;
    private final Deeds deeds;
    private final TicketViews views;

    PartCalls(PartHands parts, Errands errands, Hands hands, Deeds deeds, TicketViews views) {
        this.parts = parts;
        this.errands = errands;
        this.hands = hands;
        this.deeds = deeds;
        this.views = views;
    }

    record NewPart(String title) {}

    record Handover(String line, String reason) {}

    record Assignment(String to) {}

    record Cancellation(String reason) {}

    @Operation(summary = "Adds a part; what was promised at acceptance does not change")
    @PostMapping
    TicketView add(Caller agent, @PathVariable String number, @RequestBody NewPart part) {
        Titles.check(List.of(part.title() == null ? "" : part.title()), "title");
        return act(
                agent,
                number,
                ticket -> hands.complete(
                        agent,
                        ticket,
                        Set.of("WorkOnTicket"),
                        Sentence.of("In this state it cannot get another part."),
                        List.of(OUTCOME.passing("addParts"), PART_TITLES.passing(part.title()))));
    }

    @Operation(summary = "Hands a part on to another line")
    @PostMapping("/{n}/handover")
    TicketView handOver(Caller agent, @PathVariable String number, @PathVariable int n, @RequestBody Handover said) {
        new Input().text("line", said.line()).text("reason", said.reason()).check();
        var values =
                List.of(OUTCOME.passing("handOver"), TARGET_LINE.passing(said.line()), REASON.passing(said.reason()));
        return act(agent, number, ticket -> errands.complete(agent, ticket, parts.find(ticket, n), values));
    }

    @Operation(summary = "Puts a part into the hands of a colleague")
    @PostMapping("/{n}/assignment")
    TicketView give(Caller agent, @PathVariable String number, @PathVariable int n, @RequestBody Assignment said) {
        new Input().text("to", said.to()).check();
        return act(agent, number, ticket -> parts.give(agent, ticket, parts.find(ticket, n), said.to()));
    }

    @Operation(summary = "Ends a part that is not wanted any more")
    @PostMapping("/{n}/cancellation")
    TicketView cancel(Caller agent, @PathVariable String number, @PathVariable int n, @RequestBody Cancellation said) {
        new Input().text("reason", said.reason()).check();
        return act(agent, number, ticket -> parts.cancel(agent, ticket, parts.find(ticket, n), said.reason()));
    }

    private TicketView act(Caller agent, String number, Consumer<Ticket> deed) {
        deeds.act(agent, number, deed);
        return views.of(number, true);
    }
}
