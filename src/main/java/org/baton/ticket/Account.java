package org.baton.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baton.desk.Calendar;
import org.baton.desk.Opened;
import org.baton.desk.Span;

/**
 * How a deadline came about, made of what was kept, and only if it adds up to it.
 *
 * @param start from when it counts
 * @param days if it was counted in days, else null
 * @param open when its clock counted since the start, or since the days were over: in order, until it is due
 * @param waits what has moved it
 */
record Account(Instant start, DaysCounted days, List<Opened> open, List<Standstill> waits, Instant due) {

    /** @param clock the hours that count */
    static Optional<Account> of(Calendar clock, Instant start, Span span, Instant due, List<Standstill> waits) {
        if (span.days() == 0) {
            return sum(clock, start, span.time(), due, waits);
        }
        Instant end = before(clock, start, due, Standstill.sum(waits));
        return DaysCounted.of(clock, start, span.days(), end)
                .flatMap(days -> sum(clock, end, Duration.ZERO, due, waits)
                        .map(it -> new Account(start, days, it.open(), waits, due)));
    }

    /** Somebody has named the moment, and it was moved since. */
    static Optional<Account> named(Calendar clock, Instant moment, Instant due, List<Standstill> waits) {
        return sum(clock, moment, Duration.ZERO, due, waits);
    }

    private static Optional<Account> sum(
            Calendar clock, Instant from, Duration promised, Instant due, List<Standstill> waits) {
        List<Opened> open = clock.opened(from, due);
        Instant end = open.isEmpty() ? from : open.get(open.size() - 1).until();
        boolean adds = end.equals(due) && Opened.sum(open).equals(promised.plus(Standstill.sum(waits)));
        return Optional.of(new Account(from, null, open, waits, due)).filter(it -> adds);
    }

    /** The latest moment since which so much has been worked until it is due. */
    private static Instant before(Calendar clock, Instant start, Instant due, Duration worked) {
        List<Opened> open = clock.opened(start, due);
        Duration left = worked;
        Instant moment = due;
        for (int n = open.size() - 1; n >= 0 && !left.isZero(); n--) {
            Duration here = left.compareTo(open.get(n).length()) < 0
                    ? left
                    : open.get(n).length();
            moment = open.get(n).until().minus(here);
            left = left.minus(here);
        }
        return moment;
    }
}
