package org.baton.promise;

import java.util.Optional;
import org.baton.desk.ClockType;
import org.baton.desk.Target;
import org.baton.ticket.ClockEntries;
import org.baton.ticket.Promise;
import org.baton.ticket.Promise.What;
import org.baton.ticket.Promises;
import org.springframework.stereotype.Component;

/** The deadlines that a ticket is under at present. */
@Component
class OpenDeadlines {

    private final Promises promises;
    private final ClockEntries entries;
    private final Clocks clocks;
    private final Since since;

    OpenDeadlines(Promises promises, ClockEntries entries, Clocks clocks, Since since) {
        this.promises = promises;
        this.entries = entries;
        this.clocks = clocks;
        this.since = since;
    }

    /** By when somebody accepts it: as promised, or as the line has it, or else, once handed on, when it has to be done. */
    Optional<Deadline> acceptance(Case it) {
        return promised(it, What.ACCEPT).or(() -> target(it)).or(() -> promised(it, What.RESOLVE));
    }

    /** What was promised, unless it is met already or has no latest moment. */
    Optional<Deadline> promised(Case it, What what) {
        return promises.find(it.number(), what)
                .filter(promise -> promise.metAt() == null && promise.by() != null)
                .map(Promise::terms)
                .map(terms -> new Deadline(
                        clocks.of(it.desk(), ClockType.of(terms.clock())),
                        terms.startAt(),
                        terms.by(),
                        entries.pauses(it.number())));
    }

    /** What the line has to keep, from when it got the ticket. */
    Optional<Deadline> target(Case it) {
        return kept(it).map(Target::within)
                .map(span -> Deadline.within(
                        clocks.of(it.desk(), span.clockOr(ClockType.WORKING)),
                        since.withLine(it),
                        span,
                        entries.pauses(it.number())));
    }

    private static Optional<Target> kept(Case it) {
        return Optional.ofNullable(it.desk().targets().get(it.ticket().line()));
    }
}
