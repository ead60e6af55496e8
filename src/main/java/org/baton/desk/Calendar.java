package org.baton.desk;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a desk works. Intervals that touch or overlap count once; one that runs past midnight belongs to the day on
 * which it opens.
 *
 * @param zone whose wall clock the hours mean
 * @param weekly the hours of each day of the week; a day that is absent is closed
 * @param exceptions the hours of single days, instead of the week's; a day without hours is closed
 */
public record Calendar(ZoneId zone, Map<DayOfWeek, List<Interval>> weekly, Map<LocalDate, List<Interval>> exceptions) {

    private static final int YEARS = 5;

    public Calendar {
        weekly = tidied(weekly);
        exceptions = tidied(exceptions);
    }

    /** Open at every moment: by it, working time is elapsed time. */
    public static Calendar roundTheClock(ZoneId zone) {
        var wholeDay = List.of(Interval.parse("00:00-24:00"));
        return new Calendar(
                zone, Stream.of(DayOfWeek.values()).collect(Collectors.toMap(day -> day, day -> wholeDay)), Map.of());
    }

    /** The hours that open on this day, in their order. */
    public List<Interval> on(LocalDate day) {
        var exception = exceptions.get(day);
        return exception != null ? exception : weekly.getOrDefault(day.getDayOfWeek(), List.of());
    }

    /** How long the desk works between two moments; nothing if they stand the other way round. */
    public Duration worked(Instant from, Instant to) {
        return Opened.sum(opened(from, to));
    }

    /** When the desk works between the two moments, in order; none of them touch. */
    public List<Opened> opened(Instant from, Instant until) {
        LocalDate first = from.atZone(zone).toLocalDate().minusDays(1);
        LocalDate end = until.atZone(zone).toLocalDate().plusDays(1);
        return end.isBefore(first)
                ? List.of()
                : Opened.merged(first.datesUntil(end)
                        .flatMap(day ->
                                on(day).stream().map(it -> new Opened(it.opensAt(day, zone), it.closesAt(day, zone))))
                        .map(it -> it.within(from, until))
                        .toList());
    }

    /**
     * Makes sure that whatever is promised ends.
     *
     * @throws IllegalArgumentException if there is no working time in the five years from this moment
     */
    public void requireOpen(Instant from) {
        LocalDate first = from.atZone(zone).toLocalDate();
        LocalDate end = first.plusYears(YEARS);
        if (first.datesUntil(end).noneMatch(this::isWorking)) {
            throw new Unusable(
                    "The calendar has no working time from {0} to {1}, so no deadline could ever come; add working hours to some day",
                    first.toString(), end.toString());
        }
    }

    private boolean isWorking(LocalDate day) {
        return on(day).stream().anyMatch(it -> it.opensAt(day, zone).isBefore(it.closesAt(day, zone)));
    }

    private static <K> Map<K, List<Interval>> tidied(Map<K, List<Interval>> hours) {
        return hours.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> Interval.merged(it.getValue())));
    }
}
