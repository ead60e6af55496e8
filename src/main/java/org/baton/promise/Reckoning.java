package org.baton.promise;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.baton.desk.ClockType;
import org.baton.desk.Span;
import org.baton.ticket.Extension;
import org.baton.ticket.Pause;
import org.baton.ticket.Promise.Limit;
import org.baton.ticket.Promise.Terms;
import org.baton.ticket.Ticket;

/**
 * What the table's answer means for one ticket.
 *
 * @param clocks those of the desk as it was when the ticket was promised
 * @param pauses those that count for the promise in question
 */
record Reckoning(Ticket ticket, PromiseAnswer answer, Function<ClockType, WorkingTime> clocks, List<Pause> pauses) {

    /** Counts from receipt, or from the customer's yes to the slot that was offered. */
    Terms accept() {
        Instant from = "approved".equals(ticket.slotOffer()) ? ticket.approvedAt() : ticket.receivedAt();
        Instant by = due(from, "accept", "acceptClock");
        Instant notBefore = due(from, "notBefore", "acceptClock");
        return terms(from, answer.text("accept"), clock("accept", "acceptClock"), by, notBefore, null);
    }

    /** Counts from receipt, or from the customer's yes to the quote: until then nothing can be promised. */
    Terms resolve() {
        Instant from = answer.says("resolveFrom", "approval") ? ticket.approvedAt() : ticket.receivedAt();
        Instant by = due(from, "resolve", "resolveClock");
        Instant extendableTo = due(ticket.receivedAt(), "extendTo", "resolveClock");
        return terms(from, answer.text("resolve"), clock("resolve", "resolveClock"), by, null, extendableTo);
    }

    /** An agent has named the moment; from then on pauses move it as they move any other. */
    Terms resolveBy(Instant named, Instant since) {
        Optional<ClockType> type = clock("resolve", "resolveClock");
        Instant by = Deadline.moved(clocks.apply(type.orElse(ClockType.WORKING)), since, named, pauses)
                .due();
        return terms(since, Optional.empty(), type, by, null, null);
    }

    /** The earlier of the two: these terms, or what was promised for a ticket that was merged into this one. */
    Terms noLater(Terms terms, Limit limit) {
        ClockType type = terms.clock() == null ? ClockType.WORKING : ClockType.of(terms.clock());
        Instant by = Deadline.moved(clocks.apply(type), limit.since(), limit.by(), pauses)
                .due();
        return terms.by() != null && !by.isBefore(terms.by())
                ? terms
                : new Terms(
                        limit.by().isBefore(limit.since()) ? limit.by() : limit.since(),
                        null,
                        type.code(),
                        by,
                        terms.notBefore(),
                        terms.extendableTo(),
                        "As promised for ticket " + limit.of() + ", which was merged into this one",
                        terms.decision());
    }

    /** Put off until a moment of which the customer was told; from then on pauses move it as they move any other. */
    Terms extended(Terms stated, Extension extension) {
        var clock = clocks.apply(ClockType.of(stated.clock()));
        Instant by =
                Deadline.moved(clock, extension.at(), extension.until(), pauses).due();
        return new Terms(
                stated.startAt(),
                null,
                stated.clock(),
                by,
                null,
                stated.extendableTo(),
                extension.reason(),
                stated.decision());
    }

    /** When it would be done if the customer approved the quote now; null if its size is not known. */
    Instant quoted(Instant now) {
        return due(now, "resolve", "resolveClock");
    }

    private Instant due(Instant from, String column, String clockColumn) {
        return answer.span(column)
                .filter(span -> from != null)
                .map(span -> Deadline.within(
                                clocks.apply(clock(column, clockColumn).orElseThrow()), from, span, pauses)
                        .due())
                .orElse(null);
    }

    /** The clock that the span itself names, or that of its column; working time if neither does. */
    private Optional<ClockType> clock(String column, String clockColumn) {
        Optional<Span> span = answer.span(column);
        return span.flatMap(Span::clock)
                .or(() -> answer.clock(clockColumn))
                .or(() -> span.map(it -> ClockType.WORKING));
    }

    private Terms terms(
            Instant from,
            Optional<String> span,
            Optional<ClockType> type,
            Instant by,
            Instant notBefore,
            Instant extendableTo) {
        return new Terms(
                from,
                span.orElse(null),
                type.map(ClockType::code).orElse(null),
                by,
                notBefore,
                extendableTo,
                answer.decision().reason(),
                answer.decision().id());
    }
}
