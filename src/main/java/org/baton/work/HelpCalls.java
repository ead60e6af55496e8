package org.baton.work;

import static org.baton.ticket.TicketProcess.OUTCOME;
import static org.baton.ticket.TicketProcess.QUESTION;
import static org.baton.ticket.TicketProcess.REASON;
import static org.baton.ticket.TicketProcess.TARGET_LINE;
import static org.baton.ticket.TicketProcess.UNTIL;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
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

/** What agents do with a hard ticket, without its changing hands. */
@RestController
@RequestMapping("/api/tickets/{number}")
@Tag(name = "Agents")
class HelpCalls {

    private static final Set<String> WORK = Set.of("WorkOnTicket");

    private final Hands hands;
    private final Controls controls;
    private final Deeds deeds;
    private final TicketViews views;

    HelpCalls(Hands hands, Controls controls, Deeds deeds, TicketViews views) {
        this.hands = hands;
        this.controls = controls;
        this.deeds = deeds;
        this.views = views;
    }

    record Consultation(String line, String question) {}

    /** @param until later than what is promised, and no later than {@code promise.resolve.extendableTo} */
    record Extension(OffsetDateTime until, String reason) {}

    /** @param to the id of another lead; left out by whoever takes it */
    record Control(String to) {}

    @Operation(summary = "Asks another line; it answers the executor, who stays")
    @PostMapping("/consultation")
    TicketView consult(Caller agent, @PathVariable String number, @RequestBody Consultation asked) {
        new Input()
                .text("line", asked.line())
                .text("question", asked.question())
                .check();
        return complete(
                agent,
                number,
                Sentence.of("In this state it cannot be asked about at another line."),
                OUTCOME.passing("consult"),
                TARGET_LINE.passing(asked.line()),
                QUESTION.passing(asked.question()));
    }

    @Operation(summary = "Extends by when it is done, with a notice that tells the customer so and why")
    @PostMapping("/extension")
    TicketView extend(Caller agent, @PathVariable String number, @RequestBody Extension extension) {
        new Input()
                .require(extension.until() != null, "until", "is needed: a moment like 2026-11-25T10:00:00+02:00")
                .text("reason", extension.reason())
                .check();
        return complete(
                agent,
                number,
                Sentence.of("In this state it cannot be extended."),
                OUTCOME.passing("extend"),
                UNTIL.passing(extension.until().toInstant()),
                REASON.passing(extension.reason()));
    }

    @Operation(
            summary = "Takes the ticket under personal control until it is solved, or passes that on to another lead")
    @PostMapping("/control")
    TicketView control(Caller lead, @PathVariable String number, @RequestBody(required = false) Control control) {
        String to = Optional.ofNullable(control).map(Control::to).orElse(null);
        return act(lead, number, ticket -> controls.set(lead, ticket, to));
    }

    private TicketView complete(Caller agent, String number, Sentence cannot, Variable.Value... said) {
        return act(agent, number, ticket -> hands.complete(agent, ticket, WORK, cannot, List.of(said)));
    }

    private TicketView act(Caller agent, String number, Consumer<Ticket> deed) {
        deeds.act(agent, number, deed);
        return views.of(number, true);
    }
}
