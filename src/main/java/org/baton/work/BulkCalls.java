package org.baton.work;

import static org.baton.ticket.TicketProcess.OUTCOME;
import static org.baton.ticket.TicketProcess.REASON;
import static org.baton.ticket.TicketProcess.TARGET_LINE;
import static org.baton.ticket.TicketProcess.TEXT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.baton.engine.Caller;
import org.baton.engine.Conflict;
import org.baton.engine.Forbidden;
import org.baton.engine.Input;
import org.baton.engine.Invalid;
import org.baton.engine.NotFound;
import org.baton.engine.Sentence;
import org.baton.ticket.Ticket;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What agents do with many tickets at once. Each is done, or not, by itself, under the rules of the call for one. */
@RestController
@RequestMapping("/api/tickets/changes")
@Tag(name = "Agents")
class BulkCalls {

    private static final int MOST = 200;
    private static final int LONGEST_REASON = 2000;
    private static final Set<String> IN_HAND = Set.of("AcceptTicket", "WorkOnTicket");

    private final Deeds deeds;
    private final Hands hands;
    private final Gifts gifts;
    private final Letters letters;
    private final Ties ties;

    BulkCalls(Deeds deeds, Hands hands, Gifts gifts, Letters letters, Ties ties) {
        this.deeds = deeds;
        this.hands = hands;
        this.gifts = gifts;
        this.letters = letters;
        this.ties = ties;
    }

    /** What becomes of tickets. */
    enum Change {
        take,
        give,
        handOver,
        answer,
        deliver,
        close,
        link
    }

    /**
     * @param to for {@code give}: the id of a colleague
     * @param line for {@code handOver}, with the reason
     * @param body for {@code answer}: what the customers are written
     * @param result for {@code deliver}
     * @param cause for {@code link}: the number of the ticket with which they will be solved
     */
    record Changes(
            Change change,
            List<String> tickets,
            String to,
            String line,
            String reason,
            String body,
            String result,
            String cause) {

        void check() {
            var input = new Input()
                    .require(change != null, "change", "is needed: one of {0}", List.of(Change.values()))
                    .require(
                            tickets != null && !tickets.isEmpty() && tickets.size() <= MOST && !tickets.contains(null),
                            "tickets",
                            "must be from 1 to {0} numbers",
                            MOST);
            if (change != null) {
                checkSaid(input);
            }
            input.check();
        }

        private void checkSaid(Input input) {
            switch (change) {
                case take, close -> {}
                case give -> input.needed("to", to, 255);
                case handOver -> {
                    input.needed("line", line, 64);
                    input.needed("reason", reason, LONGEST_REASON);
                }
                case answer -> input.text("body", body);
                case deliver -> input.text("result", result);
                case link -> input.needed("cause", cause, 20);
            }
        }
    }

    /** @param detail why it was not done; null if it was */
    record Outcome(String number, boolean done, String detail) {}

    record Outcomes(List<Outcome> outcomes) {}

    @Operation(
            summary =
                    "Takes many tickets, gives them to a colleague, hands them on, answers them, delivers them, closes those"
                            + " whose customers have what they wanted, or links them to their cause; says of each what"
                            + " became of it")
    @PostMapping
    Outcomes change(Caller agent, @RequestBody Changes changes) {
        changes.check();
        return new Outcomes(changes.tickets().stream()
                .distinct()
                .map(number -> outcome(agent, number, deed(agent, changes)))
                .toList());
    }

    private Consumer<Ticket> deed(Caller agent, Changes changes) {
        return switch (changes.change()) {
            case take -> ticket -> hands.claim(agent, ticket);
            case give -> ticket -> gifts.give(agent, ticket, changes.to());
            case handOver ->
                ticket -> hands.complete(
                        agent,
                        ticket,
                        IN_HAND,
                        Sentence.of("In this state it cannot be handed on."),
                        List.of(
                                OUTCOME.passing("handOver"),
                                TARGET_LINE.passing(changes.line()),
                                REASON.passing(changes.reason())));
            case answer -> ticket -> letters.write(ticket, agent.name(), changes.body());
            case deliver ->
                ticket -> hands.complete(
                        agent,
                        ticket,
                        Set.of("WorkOnTicket"),
                        Sentence.of("In this state it cannot be delivered."),
                        List.of(OUTCOME.passing("deliver"), TEXT.passing(changes.result())));
            case close ->
                ticket -> hands.complete(
                        agent,
                        ticket,
                        Set.of("AwaitConfirmation"),
                        Sentence.of("In this state it cannot be closed; only what was delivered can."),
                        List.of(OUTCOME.passing("confirmed")));
            case link -> ticket -> ties.link(agent, ticket, Ties.CAUSED_BY, changes.cause());
        };
    }

    private Outcome outcome(Caller agent, String number, Consumer<Ticket> deed) {
        try {
            deeds.act(agent, number, deed);
            return new Outcome(number, true, null);
        } catch (Conflict | Forbidden | Invalid | NotFound refused) {
            return new Outcome(number, false, refused.sentence().told());
        } catch (ConcurrencyFailureException overtaken) {
            var why = Sentence.of("Somebody else changed it at the same moment; look at it again.");
            return new Outcome(number, false, why.told());
        }
    }
}
