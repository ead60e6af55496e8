package org.baton.promise;

import java.time.Instant;
import org.baton.ticket.Ticket;

/**
 * What fires now.
 *
 * @param late whether the deadline is over
 * @param tell who is told, nobody if nobody is
 * @param action what is done, none if nothing is
 * @param nextLine to which line it moves, null if it does not
 * @param sentence why
 */
record Alert(
        Ticket ticket,
        String promise,
        boolean late,
        String tell,
        String how,
        String action,
        String nextLine,
        String sentence) {

    static Alert of(Ticket ticket, Step step, Instant now) {
        var level = step.level();
        boolean late = !now.isBefore(step.ladder().deadline().due());
        return new Alert(
                ticket,
                step.ladder().promise(),
                late,
                level.tell(),
                level.how(),
                level.action(),
                level.nextLine().orElse(null),
                level.sentence());
    }

    /** What was due has moved away meanwhile. */
    static Alert none(Ticket ticket) {
        return new Alert(ticket, "none", false, "nobody", "message", "none", null, "");
    }
}
