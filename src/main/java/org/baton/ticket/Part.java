package org.baton.ticket;

import java.util.Set;
import org.baton.engine.Sentence;

/**
 * A piece of a complex ticket that an agent of its own may work on.
 *
 * @param executor the agent's id, null if nobody has accepted it
 * @param line the one that it was handed on to, null while its ticket's line has it
 */
public record Part(String ticket, int n, String title, Status status, String executor, String line) {

    private static final Set<Status> ENDED = Set.of(Status.DELIVERED, Status.DECLINED, Status.CANCELLED);

    public boolean isEnded() {
        return ENDED.contains(status);
    }

    public boolean isDone() {
        return status == Status.DELIVERED;
    }

    /** Which line works on it: its ticket's, unless it was handed on by itself. */
    public String lineIn(Ticket ticket) {
        return line == null ? ticket.line() : line;
    }

    /** To be said to who wants something of it. */
    public Sentence isNotWorkedAt() {
        return Sentence.of("Part {0} is {1}; nobody works at it.", number(), status.word());
    }

    /** @param number of a part, or of a ticket, which is its own */
    public static String ticketOf(String number) {
        return number.replaceFirst("-\\d+$", "");
    }

    /** As people call it, and the business key of its process: 100001-2. */
    public String number() {
        return ticket + "-" + n;
    }
}
