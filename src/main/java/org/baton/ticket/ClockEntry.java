package org.baton.ticket;

import java.time.Instant;

/** A moment at which a ticket's clocks stopped or went on. */
public record ClockEntry(String ticket, Instant at, Kind kind, String why) {

    /** What the clocks did. */
    public enum Kind {
        PAUSED,
        RESUMED
    }
}
