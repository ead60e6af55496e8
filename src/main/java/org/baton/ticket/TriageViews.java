package org.baton.ticket;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.baton.ticket.Promise.Terms;
import org.baton.ticket.Promise.What;
import org.baton.ticket.TriageView.Accept;
import org.baton.ticket.TriageView.Decided;
import org.baton.ticket.TriageView.Kept;
import org.baton.ticket.TriageView.Promised;
import org.baton.ticket.TriageView.Resolve;
import org.springframework.stereotype.Component;

/** Tells what is decided about a ticket. */
@Component
class TriageViews {

    private static final Terms NOTHING = new Terms(null, null, null, null, null, null, null, null);

    private final Clock clock;
    private final Reasons reasons;

    TriageViews(Clock clock, Reasons reasons) {
        this.clock = clock;
        this.reasons = reasons;
    }

    /**
     * @param alive whether to tell also what became of the promises
     * @param language of the reasons; null for that of the annotations
     */
    TriageView of(Dossier dossier, boolean forAgent, boolean alive, String language) {
        Ticket ticket = dossier.ticket();
        boolean declined = ticket.refusal() != null;
        return new TriageView(
                ticket.tier(),
                ticket.type(),
                declined ? null : ticket.line(),
                dossier.person(ticket.executor()),
                ticket.refusal(),
                dossier.missing(),
                declined || dossier.promises().isEmpty() ? null : promised(dossier, alive),
                dossier.decisions().isEmpty() ? null : decided(dossier, forAgent, language));
    }

    /** The display knows whole seconds only. */
    static Instant shown(Instant moment) {
        return moment == null ? null : moment.truncatedTo(SECONDS);
    }

    private Promised promised(Dossier dossier, boolean alive) {
        Terms accept = dossier.promise(What.ACCEPT).map(Promise::terms).orElse(NOTHING);
        Terms resolve = dossier.promise(What.RESOLVE).map(Promise::terms).orElse(NOTHING);
        return new Promised(
                new Accept(
                        shown(accept.by()),
                        shown(accept.notBefore()),
                        accept.clock(),
                        alive ? kept(dossier, What.ACCEPT) : null),
                new Resolve(
                        shown(resolve.by()),
                        shown(resolve.notBefore()),
                        resolve.clock(),
                        shown(resolve.extendableTo()),
                        alive ? kept(dossier, What.RESOLVE) : null));
    }

    private Kept kept(Dossier dossier, What what) {
        return dossier.promise(what)
                .map(it -> new Kept(shown(it.metAt()), breached(it, dossier)))
                .orElse(new Kept(null, false));
    }

    private boolean breached(Promise promise, Dossier dossier) {
        return promise.metAt() != null
                ? promise.breached()
                : promise.by() != null && promise.by().isBefore(counted(dossier));
    }

    /** How far the clocks have come: they end with the ticket, and stand still in a pause. */
    Instant counted(Dossier dossier) {
        if (dossier.ticket().closedAt() != null) {
            return dossier.ticket().closedAt();
        }
        return ClockEntries.pauses(dossier.clock()).stream()
                .filter(Pause::open)
                .map(Pause::from)
                .findFirst()
                .orElseGet(clock::instant);
    }

    /** Whom a ticket is offered to is the agents' business until that agent has accepted it. */
    private List<Decided> decided(Dossier dossier, boolean forAgent, String language) {
        return dossier.decisions().stream()
                .filter(it -> forAgent
                        || !it.internal() && (!it.decision().equals("executor") || chose(it, dossier.ticket())))
                .map(it -> new Decided(it.decision(), it.rule(), reason(dossier, it, language), it.inputs()))
                .toList();
    }

    private String reason(Dossier dossier, Decision decision, String language) {
        return language == null
                ? decision.reason()
                : reasons.of(dossier.ticket().desk(), decision, language);
    }

    private static boolean chose(Decision executor, Ticket ticket) {
        return ticket.executor() != null && executor.outputs().containsValue(ticket.executor());
    }
}
