package org.baton.ticket;

import java.time.Instant;
import java.util.List;

/**
 * A ticket that was over before it came here. Nothing was promised about it, and nobody is to do anything.
 *
 * @param number taken from {@link PastTickets#nextNumber()}
 * @param acceptedAt null if nobody ever took it
 * @param deliveredAt null if it ended without a result
 * @param said the first is the request itself
 */
public record PastTicket(
        String number,
        String desk,
        int deskVersion,
        Request request,
        String tier,
        String line,
        String executor,
        Instant receivedAt,
        Instant acceptedAt,
        Instant deliveredAt,
        Instant closedAt,
        String endReason,
        int reopenings,
        List<Message> said,
        List<ClockEntry> clock,
        List<Move> moves) {}
