package org.baton.ticket;

import java.time.Instant;

/**
 * What applying does to one ticket.
 *
 * @param accept of the promise to accept, while it is open
 * @param resolve of the promise to resolve, while it is open
 * @param lateBefore whether one of them is over already
 * @param lateAfter whether one of them is over once it is applied
 * @param differs what else today's tables would decide differently: "line paid free, tier …"; it is not applied
 * @param problem why it cannot be worked out; null if it can
 */
public record Foreseen(
        Times accept, Times resolve, boolean lateBefore, boolean lateAfter, String differs, String problem) {

    /** Until when before, and until when afterwards; null where no time is stated. */
    public record Times(Instant was, Instant becomes) {

        public static final Times NONE = new Times(null, null);

        public boolean wasOver(Instant now) {
            return was != null && was.isBefore(now);
        }

        public boolean isOver(Instant now) {
            return becomes != null && becomes.isBefore(now);
        }
    }

    /** What a problem begins with that is a list of nodes at which the ticket waits, and which the saved diagram lacks. */
    public static final String GONE = "gone: ";

    /** Nothing moves. */
    public static final Foreseen FINE = new Foreseen(Times.NONE, Times.NONE, false, false, "", null);

    public static Foreseen fails(String why) {
        return new Foreseen(Times.NONE, Times.NONE, false, false, "", why);
    }
}
