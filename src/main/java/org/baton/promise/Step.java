package org.baton.promise;

import java.time.Instant;
import org.baton.desk.Level;

/**
 * A level that is still to fire, or fires again.
 *
 * @param run counts from 1
 */
record Step(Ladder ladder, Level level, int run, Instant moment) {

    /** A line that has got a ticket late is not late by its own doing, so it keeps what was due before. */
    Step forLineSince(Instant got) {
        return !moment.isAfter(got) ? new Step(ladder, level.withoutMove(), run, moment) : this;
    }

    boolean isDue(Instant now) {
        return !moment.isAfter(now);
    }
}
