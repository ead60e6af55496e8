package org.baton.ticket;

import java.time.Instant;

/**
 * What another line is asked about a ticket, while the one that has it keeps it.
 *
 * @param line which is asked
 * @param askedBy null if nobody asked, but a deadline was over
 * @param offeredTo who is asked to answer, or has taken it; null if the whole line is asked
 * @param answeredBy null if it is open, or was over before anybody had answered
 * @param endedAt null while it is open
 */
public record Consultation(
        String ticket,
        int n,
        String line,
        String question,
        Instant askedAt,
        String askedBy,
        String offeredTo,
        String answeredBy,
        Instant endedAt) {}
