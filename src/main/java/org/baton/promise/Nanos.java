package org.baton.promise;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Moments as nanoseconds since 1970, which a long can count until the year 2262. */
final class Nanos {

    private Nanos() {}

    static long of(Instant moment) {
        return TimeUnit.SECONDS.toNanos(moment.getEpochSecond()) + moment.getNano();
    }

    static Instant toInstant(long nanos) {
        return Instant.ofEpochSecond(0, nanos);
    }
}
