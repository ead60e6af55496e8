package org.baton.ticket;

import java.util.List;

/** How many parts of a ticket are done, of those that were not cancelled. */
public record Progress(int done, int of) {

    /** Null if there are none. */
    public static Progress of(List<Part> parts) {
        int wanted = (int)
                parts.stream().filter(it -> it.status() != Status.CANCELLED).count();
        return parts.isEmpty()
                ? null
                : new Progress((int) parts.stream().filter(Part::isDone).count(), wanted);
    }
}
