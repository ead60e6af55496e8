package org.baton.promise;

import java.time.Instant;
import org.baton.desk.Level;

/**
 * A level that is still to fire, or fires again.
 *
 * @param run counts from 1
 */
record Step(Ladder ladder, Level level, int run, Instant moment) {

    boolean isDue(Instant now) {
        return !moment.isAfter(now);
    }
}
