package org.baton.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.baton.desk.Span;

/**
 * What was promised: so much time of one clock, counted from a moment. Each pause moves it by what that clock counted
 * meanwhile; pauses that overlap count once, and what lies before the start does not count.
 *
 * @param clock the desk's working time, or that of a calendar which is always open
 */
public record Deadline(WorkingTime clock, Instant from, Span span, List<Pause> pauses) {

    public Instant due() {
        return clock.plus(clock.plus(from, span), paused(Long.MAX_VALUE));
    }

    /** The moment at which this share of the time, from 0 to 1, has been used up. */
    public Instant usedUp(double share) {
        long budget = clock.between(from, clock.plus(from, span)).toNanos();
        return clock.plus(from, Duration.ofNanos(Math.round(budget * share)).plus(paused(Long.MAX_VALUE)));
    }

    /** How much of the clock's time has been used until this moment. */
    public Duration usedUntil(Instant moment) {
        return clock.between(from, moment).minus(pausedUntil(moment));
    }

    /** How much of the clock's time the pauses have taken until this moment. */
    public Duration pausedUntil(Instant moment) {
        return paused(Nanos.of(moment));
    }

    private Duration paused(long until) {
        var counted = pauses.stream()
                .map(it -> new Stretch(Nanos.of(it.from()), Nanos.of(it.until())))
                .map(it -> it.within(Nanos.of(from), until))
                .toList();
        return Stretch.union(counted).stream()
                .map(it -> clock.between(Nanos.toInstant(it.open()), Nanos.toInstant(it.close())))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
