package org.baton.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baton.ticket.ClockEntry;
import org.baton.ticket.LineTarget;
import org.baton.ticket.Promise;

/** How a promise stands, by what was kept of it. */
enum PromiseState {
    OPEN("wait"),
    RISK("risk"),
    LATE("bad"),
    PAUSED("note"),
    KEPT("good"),
    BROKEN("bad"),
    UNSTATED("plain"),
    OVER("plain");

    private final String tag;

    PromiseState(String tag) {
        this.tag = tag;
    }

    /** What the style sheet calls it. */
    String tag() {
        return tag;
    }

    /**
     * How it stands now.
     *
     * @param ended whether the ticket has
     * @param clock the ticket's clock entries, first things first
     */
    static PromiseState of(Promise promise, boolean ended, List<ClockEntry> clock, Instant now) {
        if (promise.metAt() != null) {
            return promise.breached() ? BROKEN : KEPT;
        }
        if (ended) {
            return OVER;
        }
        return promise.by() == null ? UNSTATED : running(promise.by(), promise.riskAt(), clock, now);
    }

    /** The same of what a line has to keep. */
    static PromiseState of(LineTarget target, List<ClockEntry> clock, Instant now) {
        if (target.endedAt() != null) {
            return target.broken() ? BROKEN : KEPT;
        }
        return running(target.by(), null, clock, now);
    }

    /** Time that came while the clock stood still breaks nothing. */
    private static PromiseState running(Instant by, Instant riskAt, List<ClockEntry> clock, Instant now) {
        Optional<ClockEntry> pause = pause(clock);
        if (by.isBefore(pause.map(ClockEntry::at).orElse(now))) {
            return LATE;
        }
        if (pause.isPresent()) {
            return PAUSED;
        }
        return riskAt != null && !riskAt.isAfter(now) ? RISK : OPEN;
    }

    /** When and why the clock stopped, if it stands still. */
    static Optional<ClockEntry> pause(List<ClockEntry> clock) {
        return clock.stream()
                .skip(Math.max(0, clock.size() - 1))
                .filter(it -> it.kind() == ClockEntry.Kind.PAUSED)
                .findFirst();
    }
}
