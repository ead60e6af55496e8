package org.baton;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves; between two moves it stands still or ticks. */
public final class TestClock extends Clock {

    private record Setting(Instant moment, Instant at) {}

    private final Clock tick;
    private volatile Setting setting;

    /** One that stands still. */
    public TestClock(Instant now) {
        this(now, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private TestClock(Instant now, Clock tick) {
        this.tick = tick;
        moveTo(now);
    }

    public static TestClock ticking(Instant from) {
        return new TestClock(from, Clock.systemUTC());
    }

    public void moveTo(Instant moment) {
        setting = new Setting(moment, tick.instant());
    }

    @Override
    public Instant instant() {
        var set = setting;
        return set.moment().plus(Duration.between(set.at(), tick.instant()));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
