package org.baton.insight;

import java.time.Instant;

/**
 * What was promised about a ticket last.
 *
 * @param due null if there was no latest moment
 * @param metAt null if it was never met
 */
record Promised(Instant due, Instant metAt, boolean breached) {

    /** What became of a promise. */
    enum Outcome {
        KEPT,
        BROKEN,
        /** there is still time, or the desk waits for the customer */
        OPEN,
        /** nothing was promised, or it ended otherwise before it was due */
        NONE
    }

    /**
     * @param stopped when its clock stopped for good or for a while; null while it runs
     * @param over whether the ticket has ended
     */
    Outcome outcome(Instant stopped, boolean over, Instant now) {
        if (due == null) {
            return Outcome.NONE;
        }
        if (metAt != null) {
            return breached ? Outcome.BROKEN : Outcome.KEPT;
        }
        if (due.isBefore(stopped == null ? now : stopped)) {
            return Outcome.BROKEN;
        }
        return over ? Outcome.NONE : Outcome.OPEN;
    }
}
