package org.baton.promise;

import java.time.Instant;
import org.baton.ticket.Consultation;
import org.baton.ticket.Ticket;

/**
 * What fires now.
 *
 * @param question what another line is asked, if it is about that; null if it is about the ticket itself
 * @param late whether the deadline is over
 * @param tell who is told, nobody if nobody is
 * @param action what is done, none if nothing is
 * @param nextLine to which line it moves, null if it does not
 * @param sentence why
 */
record Alert(
        Ticket ticket,
        Consultation question,
        String promise,
        boolean late,
        String tell,
        String how,
        String action,
        String nextLine,
        String sentence) {

    static Alert of(Ticket ticket, Consultation question, Step step, Instant now) {
        var level = step.level();
        boolean late = !now.isBefore(step.ladder().deadline().due());
        return new Alert(
                ticket,
                question,
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
        return new Alert(ticket, null, "none", false, "nobody", "message", "none", null, "");
    }

    /** Who works at it, null if nobody does; at a question nobody does, it is only asked. */
    String executor() {
        return question == null ? ticket.executor() : null;
    }

    String offeredTo() {
        return question == null ? ticket.offeredTo() : question.offeredTo();
    }

    /** The line that it moves to, or that is asked. */
    String otherLine() {
        return question == null ? nextLine : question.line();
    }
}
