package org.baton.engine;

import java.time.Instant;
import java.util.Date;

/** When a timer rings that is not to ring: the engine knows no timer without a date. */
public final class Never {

    public static final Date DATE = Date.from(Instant.parse("3000-01-01T00:00:00Z"));

    private Never() {}
}
