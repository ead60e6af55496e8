package org.baton.ticket;

import java.time.Instant;

/**
 * By when a line is to be done with a ticket. Customers are not told.
 *
 * @param since when the line got it
 * @param by with all that the pauses have added
 * @param endedAt when the line had done it, or had it no longer; null while it has it
 */
public record LineTarget(String ticket, String line, Instant since, Instant by, Instant endedAt) {

    /** Whether it took the line longer. */
    public boolean broken() {
        return endedAt != null && endedAt.isAfter(by);
    }
}
