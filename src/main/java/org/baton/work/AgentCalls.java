package org.baton.work;

import static org.baton.ticket.TicketProcess.OFFER;
import static org.baton.ticket.TicketProcess.OUTCOME;
import static org.baton.ticket.TicketProcess.REASON;
import static org.baton.ticket.TicketProcess.REFUSAL_CODE;
import static org.baton.ticket.TicketProcess.TARGET_LINE;
import static org.baton.ticket.TicketProcess.TEXT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.baton.engine.Caller;
import org.baton.engine.Input;
import org.baton.engine.Sentence;
import org.baton.engine.Variable;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketView;
import org.baton.ticket.TicketViews;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What agents do with a ticket; each call completes, or takes, the same user task that Tasklist shows. */
@RestController
@RequestMapping("/api/tickets/{number}")
@Tag(name = "Agents")
class AgentCalls {

    private static final Set<String> IN_HAND = Set.of("AcceptTicket", "WorkOnTicket");
    private static final Set<String> CODES =
            Set.of("channelNotSupported", "notEntitled", "outOfScope", "needsSpecification");

    private final Hands hands;
    private final Notes notes;
    private final AcceptanceCall acceptances;
    private final Gifts gifts;
    private final Deeds deeds;
    private final TicketViews views;

    AgentCalls(Hands hands, Notes notes, AcceptanceCall acceptances, Gifts gifts, Deeds deeds, TicketViews views) {
        this.hands = hands;
        this.notes = notes;
        this.acceptances = acceptances;
        this.gifts = gifts;
        this.deeds = deeds;
        this.views = views;
    }

    record Question(String body) {}

    record Delivery(String result) {}

    record Decline(String code, String reason, String offer) {}

    record Handover(String line, String reason) {}

    record Assignment(String to) {}

    record Note(String body) {}

    @Operation(summary = "Takes the ticket")
    @PostMapping("/claim")
    TicketView claim(Caller agent, @PathVariable String number) {
        return act(agent, number, ticket -> hands.claim(agent, ticket));
    }

    @Operation(summary = "Gives the ticket back")
    @PostMapping("/release")
    TicketView release(Caller agent, @PathVariable String number) {
        return act(agent, number, ticket -> hands.release(agent, ticket));
    }

    @Operation(summary = "Puts the ticket into the hands of a colleague on its line")
    @PostMapping("/assignment")
    TicketView give(Caller agent, @PathVariable String number, @RequestBody Assignment assignment) {
        new Input().text("to", assignment.to()).check();
        return act(agent, number, ticket -> gifts.give(agent, ticket, assignment.to()));
    }

    @Operation(summary = "Accepts the ticket: the agent who does is its executor, and the promise to accept is met")
    @PostMapping("/acceptance")
    TicketView accept(Caller agent, @PathVariable String number, @RequestBody AcceptanceCall.Body body) {
        return act(agent, number, ticket -> acceptances.accept(agent, ticket, body));
    }

    @Operation(summary = "Asks the customer; the clocks stand still until the answer")
    @PostMapping("/question")
    TicketView ask(Caller agent, @PathVariable String number, @RequestBody Question question) {
        new Input().text("body", question.body()).check();
        return complete(
                agent,
                number,
                IN_HAND,
                Sentence.of("In this state it cannot be asked about."),
                OUTCOME.passing("ask"),
                TEXT.passing(question.body()));
    }

    @Operation(summary = "Delivers the result to the customer")
    @PostMapping("/delivery")
    TicketView deliver(Caller agent, @PathVariable String number, @RequestBody Delivery delivery) {
        new Input().text("result", delivery.result()).check();
        return complete(
                agent,
                number,
                Set.of("WorkOnTicket"),
                Sentence.of("In this state it cannot be delivered."),
                OUTCOME.passing("deliver"),
                TEXT.passing(delivery.result()));
    }

    @Operation(summary = "Declines the request with a reason")
    @PostMapping("/decline")
    TicketView decline(Caller agent, @PathVariable String number, @RequestBody Decline decline) {
        new Input()
                .require(
                        decline.code() != null && CODES.contains(decline.code()),
                        "code",
                        "must be one of {0}",
                        CODES.stream().sorted().toList())
                .text("reason", decline.reason())
                .optionalText("offer", decline.offer())
                .check();
        return complete(
                agent,
                number,
                IN_HAND,
                Sentence.of("In this state it cannot be declined."),
                OUTCOME.passing("decline"),
                REFUSAL_CODE.passing(decline.code()),
                REASON.passing(decline.reason()),
                OFFER.passing(decline.offer()));
    }

    @Operation(summary = "Hands the ticket on to another line")
    @PostMapping("/handover")
    TicketView handOver(Caller agent, @PathVariable String number, @RequestBody Handover handover) {
        new Input()
                .text("line", handover.line())
                .text("reason", handover.reason())
                .check();
        return complete(
                agent,
                number,
                IN_HAND,
                Sentence.of("In this state it cannot be handed on."),
                OUTCOME.passing("handOver"),
                TARGET_LINE.passing(handover.line()),
                REASON.passing(handover.reason()));
    }

    @Operation(summary = "Writes a note that only agents see")
    @PostMapping("/notes")
    TicketView note(Caller agent, @PathVariable String number, @RequestBody Note note) {
        new Input().text("body", note.body()).check();
        return act(agent, number, ticket -> notes.add(ticket, agent.name(), note.body()));
    }

    private TicketView complete(
            Caller agent, String number, Set<String> tasks, Sentence cannot, Variable.Value... said) {
        return act(agent, number, ticket -> hands.complete(agent, ticket, tasks, cannot, List.of(said)));
    }

    private TicketView act(Caller agent, String number, Consumer<Ticket> deed) {
        deeds.act(agent, number, deed);
        return views.of(number, true);
    }
}
