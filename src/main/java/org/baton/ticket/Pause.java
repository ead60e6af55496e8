package org.baton.ticket;

import java.time.Instant;

/**
 * A time that no promise counts.
 *
 * @param until null while it lasts
 */
public record Pause(Instant from, Instant until) {

    public boolean open() {
        return until == null;
    }
}
