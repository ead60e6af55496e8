package org.baton.promise;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baton.desk.Calendar;
import org.baton.promise.Timeline.Piece;

/**
 * A calendar drawn on two timelines, one of nanoseconds since 1970 and one of days. Days are special on which the
 * clocks change or an exception holds, and the day after an exception, into which its hours may reach; all others repeat
 * weekly.
 */
final class Schedule {

    static final LocalDate FIRST = LocalDate.of(1970, 1, 2);
    static final LocalDate END = LocalDate.of(2100, 1, 1);

    private static final long DAY = TimeUnit.DAYS.toNanos(1);
    private static final long WEEK = 7 * DAY;

    private final Calendar calendar;
    private final ZoneId zone;

    Schedule(Calendar calendar) {
        this.calendar = calendar;
        this.zone = calendar.zone();
    }

    Timeline ofTime() {
        var week = new Pattern(WEEK, hoursOfTheWeek());
        return new Timeline(
                pieces(day -> new Piece(startOf(day), startOf(day) - weekday(day) * DAY, week), this::specialDay),
                startOf(END));
    }

    Timeline ofDays() {
        var week = new Pattern(7, daysOfTheWeek());
        return new Timeline(
                pieces(
                        day -> new Piece(day.toEpochDay(), day.toEpochDay() - weekday(day), week),
                        day -> new Piece(day.toEpochDay(), day.toEpochDay(), workedOrNot(day))),
                END.toEpochDay());
    }

    /** The hours that open on this day; none if the clocks skip them all. */
    List<Stretch> on(LocalDate day) {
        return Stretch.union(calendar.on(day).stream()
                .map(it -> new Stretch(Nanos.of(it.opensAt(day, zone)), Nanos.of(it.closesAt(day, zone))))
                .toList());
    }

    private List<Piece> pieces(Function<LocalDate, Piece> ordinaryFrom, Function<LocalDate, Piece> special) {
        var pieces = new ArrayList<Piece>();
        var next = FIRST;
        for (LocalDate day : specialDays()) {
            if (next.isBefore(day)) {
                pieces.add(ordinaryFrom.apply(next));
            }
            pieces.add(special.apply(day));
            next = day.plusDays(1);
        }
        pieces.add(ordinaryFrom.apply(next));
        return pieces;
    }

    private TreeSet<LocalDate> specialDays() {
        var days = new TreeSet<LocalDate>();
        calendar.exceptions().keySet().forEach(it -> days.addAll(List.of(it, it.plusDays(1))));
        changesOfTheClocks()
                .flatMap(it -> Stream.of(it.getDateTimeBefore(), it.getDateTimeAfter()))
                .map(LocalDateTime::toLocalDate)
                .forEach(days::add);
        return new TreeSet<>(days.subSet(FIRST, END.minusDays(1)));
    }

    private Stream<ZoneOffsetTransition> changesOfTheClocks() {
        var rules = zone.getRules();
        var end = END.atStartOfDay(zone).toInstant();
        return Stream.iterate(
                rules.nextTransition(Instant.EPOCH),
                it -> it != null && it.getInstant().isBefore(end),
                it -> rules.nextTransition(it.getInstant()));
    }

    private Piece specialDay(LocalDate day) {
        long start = startOf(day);
        long end = startOf(day.plusDays(1));
        var hours = Stream.concat(on(day.minusDays(1)).stream(), on(day).stream())
                .map(it -> it.within(start, end).movedBy(-start))
                .toList();
        return new Piece(start, start, new Pattern(Math.max(1, end - start), hours)); // Samoa once skipped a whole day
    }

    private Pattern workedOrNot(LocalDate day) {
        return new Pattern(1, on(day).isEmpty() ? List.of() : List.of(new Stretch(0, 1)));
    }

    /** As the wall clock counts from Monday; what reaches into the next Monday stands at the beginning. */
    private List<Stretch> hoursOfTheWeek() {
        return days().flatMap(day -> calendar.weekly().getOrDefault(day, List.of()).stream()
                        .map(it -> new Stretch(
                                it.opens().toNanoOfDay(),
                                it.opens().toNanoOfDay() + it.lasts().toNanos()))
                        .map(it -> it.movedBy(day.ordinal() * DAY)))
                .flatMap(it -> Stream.of(it, it.movedBy(-WEEK)))
                .map(it -> it.within(0, WEEK))
                .toList();
    }

    private List<Stretch> daysOfTheWeek() {
        return days().filter(
                        day -> !calendar.weekly().getOrDefault(day, List.of()).isEmpty())
                .map(day -> new Stretch(day.ordinal(), day.ordinal() + 1))
                .toList();
    }

    private static Stream<DayOfWeek> days() {
        return Stream.of(DayOfWeek.values());
    }

    private static int weekday(LocalDate day) {
        return day.getDayOfWeek().ordinal();
    }

    private long startOf(LocalDate day) {
        return Nanos.of(day.atStartOfDay(zone).toInstant());
    }
}
