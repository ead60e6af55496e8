package org.baton.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells in sentences why a ticket's facts are what they are: from the decisions, promises and clock entries that were kept. */
@Component
public class Whys {

    private final Decisions decisions;
    private final Promises promises;
    private final ClockEntries entries;
    private final Reasons reasons;
    private final DeadlineWhys deadlines;

    Whys(Decisions decisions, Promises promises, ClockEntries entries, Reasons reasons, DeadlineWhys deadlines) {
        this.decisions = decisions;
        this.promises = promises;
        this.entries = entries;
        this.reasons = reasons;
        this.deadlines = deadlines;
    }

    /**
     * Why it is of this tier, type and line, who has it, and how its deadlines came about.
     *
     * @param language two letters; what cannot be said in it is said as the desk says it to everybody
     * @param forAgent customers are not told to whom a ticket is offered
     */
    public List<Because> of(Ticket ticket, String language, boolean forAgent) {
        var because = new ArrayList<Because>();
        decisions.current(ticket.number()).stream()
                .filter(it -> forAgent || told(it, ticket))
                .filter(it -> !it.decision().equals("refusal") || ticket.refusal() != null)
                .forEach(it -> because.add(new Because(it.decision(), reason(ticket, it, language, forAgent))));
        because.addAll(deadlines(ticket, language));
        return because;
    }

    /** How its deadlines came about. */
    public List<Because> deadlines(Ticket ticket, String language) {
        List<ClockEntry> stops = entries.of(List.of(ticket.number()));
        List<Decision> made = decisions.history(ticket.number());
        return ticket.refusal() != null
                ? List.of()
                : promises.of(List.of(ticket.number())).stream()
                        .map(it -> new Because(
                                it.what().name().toLowerCase(Locale.ROOT),
                                deadlines.of(ticket, it, from(made, it), stops, language)))
                        .toList();
    }

    /** Agents are told who else might have had it, too. */
    private String reason(Ticket ticket, Decision decision, String language, boolean forAgent) {
        String reason = reasons.of(ticket.desk(), decision, language);
        List<String> others = forAgent ? reasons.runnersUp(ticket.desk(), decision, language) : List.of();
        return others.isEmpty() ? reason : reason + " " + String.join(" ", others);
    }

    private static Decision from(List<Decision> made, Promise promise) {
        Long id = promise.terms().decision();
        return made.stream()
                .filter(it -> id != null && it.id() == id)
                .findFirst()
                .orElse(null);
    }

    private static boolean told(Decision decision, Ticket ticket) {
        return !decision.internal()
                && !decision.decision().equals("partExecutor")
                && (!decision.decision().equals("executor") || chose(decision, ticket));
    }

    private static boolean chose(Decision executor, Ticket ticket) {
        return ticket.executor() != null && executor.outputs().containsValue(ticket.executor());
    }
}
