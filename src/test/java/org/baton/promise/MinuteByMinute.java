package org.baton.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.baton.promise.RandomDesk.Shift;
import org.baton.ticket.Pause;

/** Answers by looking at every minute of some weeks, one after another; slow, and simple enough to be believed. */
final class MinuteByMinute {

    /** In seconds: how far after the desk's moment one may ask. */
    static final long AHEAD = 14 * 24 * 60 * 60;

    private static final int BEFORE = 3 * 24 * 60;
    private static final int MINUTES = 36 * 24 * 60;

    private final RandomDesk desk;
    private final ZoneId zone;
    private final long first;
    private final boolean[] worked = new boolean[MINUTES];

    MinuteByMinute(RandomDesk desk) {
        this.desk = desk;
        this.zone = desk.zone();
        this.first = desk.from().getEpochSecond() / 60 - BEFORE;
        LocalDate day =
                Instant.ofEpochSecond(first * 60).atZone(zone).toLocalDate().minusDays(2);
        for (int i = 0; i < MINUTES / 24 / 60 + 5; i++) {
            work(day.plusDays(i));
        }
    }

    private void work(LocalDate day) {
        for (Shift shift : desk.on(day)) {
            long closes = closes(day, shift).getEpochSecond() / 60;
            for (long minute = opens(day, shift).getEpochSecond() / 60; minute < closes; minute++) {
                if (minute >= first && minute < first + MINUTES) {
                    worked[(int) (minute - first)] = true;
                }
            }
        }
    }

    boolean isOpen(long second) {
        return worked[(int) (Math.floorDiv(second, 60) - first)];
    }

    /** Seconds worked and not paused. */
    long between(long from, long to, List<Pause> pauses) {
        long seconds = 0;
        for (long at = from; at < to; at = next(at, pauses)) {
            seconds += counts(at, pauses) ? Math.min(to, next(at, pauses)) - at : 0;
        }
        return seconds;
    }

    /** The second until which so many were worked and not paused. */
    Instant plus(long from, long seconds, List<Pause> pauses) {
        long left = seconds;
        for (long at = from; ; at = next(at, pauses)) {
            long here = counts(at, pauses) ? next(at, pauses) - at : 0;
            if (here >= left) {
                return Instant.ofEpochSecond(at + left);
            }
            left -= here;
        }
    }

    Instant nextOpening(long from) {
        long at = from;
        while (!isOpen(at)) {
            at = next(at, List.of());
        }
        return Instant.ofEpochSecond(at);
    }

    Instant plusDays(long from, int days) {
        var start = nextOpening(from);
        LocalDate startDay = dayOf(start);
        LocalDate day = startDay;
        for (int left = days; left > 0; left -= isWorking(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        LocalDateTime sameTime =
                LocalDateTime.ofInstant(start, zone).plusDays(day.toEpochDay() - startDay.toEpochDay());
        long wanted = sameTime.atZone(zone).toEpochSecond();
        return Instant.ofEpochSecond(wanted < opening(day) ? opening(day) : latest(wanted));
    }

    /** Working days of the next weeks, from the day after tomorrow on. */
    int workingDaysAhead() {
        LocalDate today = desk.from().atZone(zone).toLocalDate();
        return (int) Stream.iterate(today.plusDays(2), it -> it.plusDays(1))
                .limit(11)
                .filter(this::isWorking)
                .count();
    }

    private long latest(long wanted) {
        if (isOpen(wanted)) {
            return wanted;
        }
        long at = wanted - Math.floorMod(wanted, 60);
        while (!isOpen(at - 60)) {
            at -= 60;
        }
        return at;
    }

    private LocalDate dayOf(Instant working) {
        LocalDate today = working.atZone(zone).toLocalDate();
        return Stream.of(today.plusDays(1), today, today.minusDays(1))
                .filter(day -> desk.on(day).stream()
                        .anyMatch(it -> !working.isBefore(opens(day, it)) && working.isBefore(closes(day, it))))
                .findFirst()
                .orElseThrow();
    }

    private boolean isWorking(LocalDate day) {
        return desk.on(day).stream().anyMatch(it -> opens(day, it).isBefore(closes(day, it)));
    }

    private long opening(LocalDate day) {
        return desk.on(day).stream()
                .filter(it -> opens(day, it).isBefore(closes(day, it)))
                .mapToLong(it -> opens(day, it).getEpochSecond())
                .min()
                .orElseThrow();
    }

    private Instant opens(LocalDate day, Shift shift) {
        return day.atStartOfDay().plusMinutes(shift.opens()).atZone(zone).toInstant();
    }

    private Instant closes(LocalDate day, Shift shift) {
        return day.atStartOfDay()
                .plusMinutes(shift.opens() + shift.lasts())
                .atZone(zone)
                .toInstant();
    }

    private boolean counts(long second, List<Pause> pauses) {
        return isOpen(second)
                && pauses.stream()
                        .noneMatch(it -> it.from().getEpochSecond() <= second
                                && second < it.until().getEpochSecond());
    }

    /** The next full minute, or the second in between at which a pause begins or ends. */
    private static long next(long second, List<Pause> pauses) {
        long next = second - Math.floorMod(second, 60) + 60;
        for (Pause pause : pauses) {
            long begins = pause.from().getEpochSecond();
            long ends = pause.until().getEpochSecond();
            next = begins > second ? Math.min(next, begins) : next;
            next = ends > second ? Math.min(next, ends) : next;
        }
        return next;
    }
}
