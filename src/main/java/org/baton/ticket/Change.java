package org.baton.ticket;

import java.time.Instant;

/**
 * Something saved that open tickets do not follow yet.
 *
 * @param process whose diagram was saved; null if the desk's calendar and tables were
 * @param becomes the version that they are to follow
 * @param lookedBy who wanted to see what it does, an account's name
 * @param appliedBy null until somebody applies it
 */
public record Change(
        long id,
        String desk,
        String process,
        int becomes,
        State state,
        String lookedBy,
        Instant lookedAt,
        String appliedBy,
        Instant appliedAt,
        String reason) {

    /** How far it has come. */
    public enum State {
        /** what it does is worked out, ticket by ticket */
        LOOKING,
        /** a lead sees what it does, and may apply it */
        SEEN,
        APPLYING,
        /** nobody applies it any more */
        DROPPED
    }

    /** The business key of its process. */
    public String key() {
        return "change-" + id;
    }
}
