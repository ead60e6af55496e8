package org.baton.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baton.desk.Calendar;
import org.baton.desk.Opened;

/**
 * Working days that have been counted: the same time so many days later.
 *
 * @param begins when the desk opens, if it is closed at the start; null if it is open then
 * @param off how many days in between the desk does not work
 * @param until when they are over
 */
record DaysCounted(Instant begins, int off, Instant until) {

    /** Empty if there are not so many working days from the start to the end, or the end is not at the time it would be. */
    static Optional<DaysCounted> of(Calendar clock, Instant start, int days, Instant end) {
        List<Opened> hours = clock.opened(start, end);
        if (hours.isEmpty()) {
            return Optional.empty();
        }
        Instant begins = hours.get(0).from();
        LocalDate first = date(begins, clock.zone());
        LocalDate last = date(end, clock.zone());
        long worked = first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(it -> !clock.on(it).isEmpty())
                .count();
        long all = last.toEpochDay() - first.toEpochDay();
        return Optional.of(new DaysCounted(begins.equals(start) ? null : begins, (int) (all - worked), end))
                .filter(it -> worked == days && atTheTime(clock, begins, end));
    }

    private static boolean atTheTime(Calendar clock, Instant begins, Instant end) {
        var wanted = begins.atZone(clock.zone()).toLocalTime();
        LocalDate day = date(end, clock.zone());
        boolean bound = clock.on(day).stream()
                .flatMap(it -> Stream.of(it.opensAt(day, clock.zone()), it.closesAt(day, clock.zone())))
                .anyMatch(end::equals);
        return bound || end.atZone(clock.zone()).toLocalTime().equals(wanted);
    }

    private static LocalDate date(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }
}
