package org.baton.desk;

import java.time.Instant;

/**
 * Something that was changed about a person of a desk.
 *
 * @param person the account of whoever did it
 * @param detail what it is about: days, a project; may be empty
 * @param reason why a limit was overridden, null if none was
 */
public record StaffChange(
        String desk, Instant at, String person, String agent, What what, String detail, String reason) {

    /** What was done. */
    public enum What {
        ADDED,
        CHANGED,
        REMOVED,
        ABSENCE_ENTERED,
        ABSENCE_WITHDRAWN,
        PROJECT_GIVEN,
        PROJECT_TAKEN
    }
}
