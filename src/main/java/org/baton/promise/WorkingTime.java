package org.baton.promise;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.baton.desk.Calendar;
import org.baton.desk.Span;

/**
 * Counts by one calendar, exact to the nanosecond, from 1970 to 2099. Making one takes milliseconds, asking it
 * microseconds, however far apart the moments are; it never changes and may be shared.
 */
final class WorkingTime {

    private final ZoneId zone;
    private final Schedule schedule;
    private final Timeline time;
    private final Timeline days;

    WorkingTime(Calendar calendar) {
        this.zone = calendar.zone();
        this.schedule = new Schedule(calendar);
        this.time = schedule.ofTime();
        this.days = schedule.ofDays();
    }

    /** Working time from the one moment to the other; negative if they stand the other way round. */
    Duration between(Instant from, Instant to) {
        return Duration.ofNanos(workedUntil(to) - workedUntil(from));
    }

    /**
     * The first moment at which this much has been worked. What ends with the working day is due at its closing, not
     * at the next opening.
     *
     * @throws IllegalArgumentException if that would be after 2099
     */
    Instant plus(Instant from, Duration working) {
        return working.isZero() ? from : reached(Math.addExact(workedUntil(from), working.toNanos()));
    }

    /** As {@link #plusDays} if the span is days, or else as {@link #plus(Instant, Duration)}. */
    Instant plus(Instant from, Span span) {
        return span.days() > 0 ? plusDays(from, span.days()) : plus(from, span.time());
    }

    /** The moment itself if it is working time, or else when working time begins next. */
    Instant nextOpening(Instant from) {
        return reached(workedUntil(from) + 1).minusNanos(1);
    }

    boolean isOpen(Instant moment) {
        return nextOpening(moment).equals(moment);
    }

    /**
     * The same wall-clock time so many working days after the next opening. If the desk is not working then: the
     * opening of that day if it is before it, or else the last closing.
     */
    Instant plusDays(Instant from, int workingDays) {
        Instant start = nextOpening(from);
        LocalDate startDay = dayOf(start);
        LocalDate day =
                LocalDate.ofEpochDay(days.pointOf(days.workedUntil(startDay.toEpochDay() + 1) + workingDays) - 1);
        LocalDateTime sameTime =
                start.atZone(zone).toLocalDateTime().plusDays(day.toEpochDay() - startDay.toEpochDay());
        return workingInstant(sameTime.atZone(zone).toInstant(), day);
    }

    private Instant workingInstant(Instant wanted, LocalDate day) {
        Instant opening = Nanos.toInstant(schedule.on(day).get(0).open());
        if (wanted.isBefore(opening)) {
            return opening;
        }
        return isOpen(wanted) ? wanted : reached(workedUntil(wanted));
    }

    /** Whose hours these are: after midnight, they may still be those of the day before. */
    private LocalDate dayOf(Instant working) {
        LocalDate today = working.atZone(zone).toLocalDate();
        long moment = Nanos.of(working);
        return Stream.of(today.plusDays(1), today, today.minusDays(1))
                .filter(day -> schedule.on(day).stream().anyMatch(it -> it.open() <= moment && moment < it.close()))
                .findFirst()
                .orElseThrow();
    }

    private long workedUntil(Instant moment) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        if (day.isBefore(Schedule.FIRST) || !day.isBefore(Schedule.END)) {
            throw new IllegalArgumentException("Working time is known from 1970 to 2099, not on " + day);
        }
        return time.workedUntil(Nanos.of(moment));
    }

    private Instant reached(long worked) {
        return Nanos.toInstant(time.pointOf(worked));
    }
}
