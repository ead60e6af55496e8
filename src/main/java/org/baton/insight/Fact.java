package org.baton.insight;

import java.time.Duration;
import java.time.Instant;
import org.baton.insight.Promised.Outcome;

/**
 * What leads want to know of one ticket.
 *
 * @param acceptance time at work from its receipt until somebody accepted it; null if nobody has
 * @param resolution time at work from its receipt until the result was delivered; null if it was not
 */
record Fact(
        Instant receivedAt,
        Name customer,
        Name line,
        Name type,
        Name agent,
        Outcome accept,
        Outcome resolve,
        Duration acceptance,
        Duration resolution,
        int reopenings,
        int toLines,
        int toAgents) {

    /** Broken if one of the two promises is, kept if none is and one is kept. */
    Outcome both() {
        if (accept == Outcome.BROKEN || resolve == Outcome.BROKEN) {
            return Outcome.BROKEN;
        }
        return accept == Outcome.KEPT || resolve == Outcome.KEPT ? Outcome.KEPT : Outcome.NONE;
    }
}
