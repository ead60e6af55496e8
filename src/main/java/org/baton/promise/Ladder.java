package org.baton.promise;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.baton.desk.ClockType;
import org.baton.desk.Level;
import org.baton.desk.Span;
import org.baton.ticket.Escalation;

/**
 * What happens while a deadline comes nearer and after it.
 *
 * @param promise whose deadline it is: accept, resolve, target or answer
 * @param version of the promise, or which question it is
 * @param levels by their numbers
 * @param clocks those of the desk
 */
record Ladder(
        String promise, int version, Deadline deadline, List<Level> levels, Function<ClockType, WorkingTime> clocks) {

    /** The next run of each level that has one, after those that have fired. */
    List<Step> steps(List<Escalation> fired) {
        return levels.stream().flatMap(it -> step(it, fired).stream()).toList();
    }

    /** From when on the promise is at risk: its first level before the deadline. */
    Optional<Instant> risk() {
        return levels.stream().map(this::moment).filter(deadline.due()::isAfter).findFirst();
    }

    private Optional<Step> step(Level level, List<Escalation> fired) {
        return fired.stream()
                .filter(it -> it.promise().equals(promise) && it.version() == version && it.level() == level.number())
                .max(comparing(Escalation::run))
                .map(last -> level.repeatEvery()
                        .map(every -> new Step(this, level, last.run() + 1, after(last.at(), every))))
                .orElseGet(() -> Optional.of(new Step(this, level, 1, moment(level))));
    }

    /** Never after that of a higher level: a share and a span may change places in a short promise. */
    private Instant moment(Level level) {
        return levels.stream()
                .filter(it -> it.number() >= level.number())
                .map(it -> deadline.at(it.at()))
                .map(Ladder::ofTimers)
                .min(naturalOrder())
                .orElseThrow();
    }

    private Instant after(Instant last, Span every) {
        WorkingTime clock = every.clock().map(clocks).orElse(deadline.clock());
        return ofTimers(Deadline.within(clock, last, every, deadline.pauses()).due());
    }

    /** The engine's timers know no finer moment and would ring before ours. */
    private static Instant ofTimers(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }
}
