package org.baton.insight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baton.desk.Calendar;
import org.baton.desk.Interval;

/** How long a desk was at work between two moments of a stretch of days; hours that overlap count once. */
final class WorkedTime {

    private final long[] opens;
    private final long[] closes;
    /** how much was worked before the stretch opened, in milliseconds like the others */
    private final long[] before;

    WorkedTime(Calendar calendar, Instant first, Instant last) {
        List<long[]> open = new ArrayList<>();
        long covered = Long.MIN_VALUE;
        LocalDate from = first.atZone(calendar.zone()).toLocalDate().minusDays(1);
        LocalDate until = last.atZone(calendar.zone()).toLocalDate().plusDays(1);
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            for (Interval hours : calendar.on(day)) {
                long opening =
                        Math.max(covered, hours.opensAt(day, calendar.zone()).toEpochMilli());
                long closing = hours.closesAt(day, calendar.zone()).toEpochMilli();
                if (closing > opening) {
                    open.add(new long[] {opening, closing});
                    covered = closing;
                }
            }
        }
        opens = open.stream().mapToLong(it -> it[0]).toArray();
        closes = open.stream().mapToLong(it -> it[1]).toArray();
        before = new long[opens.length];
        for (int n = 1; n < opens.length; n++) {
            before[n] = before[n - 1] + closes[n - 1] - opens[n - 1];
        }
    }

    /** Nothing if they stand the other way round. */
    Duration between(Instant from, Instant to) {
        return Duration.ofMillis(Math.max(0, until(to) - until(from)));
    }

    private long until(Instant moment) {
        long at = moment.toEpochMilli();
        int found = Arrays.binarySearch(opens, at);
        int last = found >= 0 ? found : -found - 2;
        return last < 0 ? 0 : before[last] + Math.min(at, closes[last]) - opens[last];
    }
}
