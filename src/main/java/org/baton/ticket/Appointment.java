package org.baton.ticket;

import java.time.Instant;
import java.util.List;

/**
 * The training that a ticket asks for.
 *
 * @param offered when it could begin, first things first
 * @param trainer the id of the agent, null until a slot is booked
 * @param sequence counts what calendars have been told; less than 0 while nothing was
 * @param endedAt since when nothing is agreed on any more; null while something is, or is to be
 */
public record Appointment(
        String ticket,
        State state,
        List<Instant> offered,
        String trainer,
        Instant start,
        Instant end,
        int sequence,
        Instant endedAt) {

    /** Where the agreement stands. */
    public enum State {
        /** slots are offered */
        OPEN,
        BOOKED,
        /** the slot was given back */
        FREE,
        /** nothing was agreed on */
        NONE,
        HELD
    }
}
