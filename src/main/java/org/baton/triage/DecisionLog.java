package org.baton.triage;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.baton.engine.DecisionMade;
import org.baton.ticket.Decision;
import org.baton.ticket.Decisions;
import org.baton.ticket.Ticket;
import org.baton.ticket.Tickets;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Keeps what each table answered, with inputs, rule and reason, and writes the answer into the ticket. */
@Service
class DecisionLog {

    static final String NO_RULE = "No rule matched.";

    private final Tickets tickets;
    private final Decisions decisions;
    private final Refusals refusals;
    private final Unmatched unmatched;
    private final Clock clock;
    private final Map<String, BiConsumer<Ticket, String>> written;

    DecisionLog(Tickets tickets, Decisions decisions, Refusals refusals, Unmatched unmatched, Clock clock) {
        this.tickets = tickets;
        this.decisions = decisions;
        this.refusals = refusals;
        this.unmatched = unmatched;
        this.clock = clock;
        written = Map.of(
                "type", (ticket, type) -> tickets.decided(ticket.number(), "type", type),
                "tier", (ticket, tier) -> tickets.decided(ticket.number(), "tier", tier),
                "line", (ticket, line) -> tickets.decided(ticket.number(), "line", line),
                "refusal", (ticket, code) -> tickets.refusalIs(ticket.number(), refusals.of(ticket, code)));
    }

    @EventListener
    void keep(DecisionMade made) {
        Ticket ticket = tickets.get(made.businessKey());
        unmatched.count(made);
        decisions.add(new Decision(
                0,
                ticket.number(),
                clock.instant(),
                ticket.deskVersion(),
                made.decision(),
                made.rule(),
                reason(made),
                made.inputs(),
                made.outputs()));
        Optional.ofNullable(written.get(made.decision())).ifPresent(it -> it.accept(ticket, answer(made)));
    }

    private static String answer(DecisionMade made) {
        Object answer = made.outputs().get(made.decision());
        return answer == null ? null : answer.toString();
    }

    private static String reason(DecisionMade made) {
        return made.rule() == null ? NO_RULE : Reason.of(made.reason(), values(made));
    }

    private static Map<String, Object> values(DecisionMade made) {
        var values = new HashMap<>(made.inputs());
        values.putAll(made.outputs());
        return values;
    }
}
