package org.baton.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.baton.desk.LevelAt;
import org.baton.desk.Span;
import org.baton.ticket.Pause;

/**
 * By when something has to be done. Each pause has moved it by what its clock counted meanwhile: pauses that overlap
 * count once, what lies before the start does not count, and one that still lasts counts when it has ended.
 *
 * @param clock the desk's working time, or that of a calendar which is always open
 * @param from when the clock started
 * @param due with all that the pauses have added
 */
record Deadline(WorkingTime clock, Instant from, Instant due, List<Pause> pauses) {

    /** So much time from the start on. */
    static Deadline within(WorkingTime clock, Instant from, Span span, List<Pause> pauses) {
        return moved(clock, from, clock.plus(from, span), pauses);
    }

    /** A moment that somebody named at the start, moved by the pauses since. */
    static Deadline moved(WorkingTime clock, Instant from, Instant named, List<Pause> pauses) {
        return new Deadline(clock, from, clock.plus(named, paused(clock, from, Long.MAX_VALUE, pauses)), pauses);
    }

    /** The moment at which this share of the time, from 0 to 1, is used up. */
    Instant usedUp(double share) {
        Duration paused = paused(clock, from, Long.MAX_VALUE, pauses);
        Duration budget = clock.between(from, due).minus(paused);
        return clock.plus(
                from, Duration.ofNanos(Math.round(budget.toNanos() * share)).plus(paused));
    }

    /** When a level is due; days are counted from the deadline as the desk counts them. */
    Instant at(LevelAt level) {
        return level.after()
                .map(it -> clock.plus(due, it))
                .or(() -> level.before().map(it -> left(it.time())))
                .orElseGet(() -> level.percent() == 100 ? due : usedUp(level.percent() / 100d));
    }

    /** The moment from which on only so much is left; the start if it is more than all. */
    private Instant left(Duration span) {
        Duration all = clock.between(from, due);
        return all.compareTo(span) > 0 ? clock.plus(from, all.minus(span)) : from;
    }

    /** How much of the clock's time has been used until this moment. */
    Duration usedUntil(Instant moment) {
        return clock.between(from, moment).minus(pausedUntil(moment));
    }

    /** How much of the clock's time the pauses have taken until this moment. */
    Duration pausedUntil(Instant moment) {
        return paused(clock, from, Nanos.of(moment), pauses);
    }

    private static Duration paused(WorkingTime clock, Instant from, long until, List<Pause> pauses) {
        var counted = pauses.stream()
                .filter(it -> !it.open())
                .map(it -> new Stretch(Nanos.of(it.from()), Nanos.of(it.until())))
                .map(it -> it.within(Nanos.of(from), until))
                .toList();
        return Stretch.union(counted).stream()
                .map(it -> clock.between(Nanos.toInstant(it.open()), Nanos.toInstant(it.close())))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
