package org.baton.promise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.desk.Calendar;
import org.baton.desk.Interval;

/** Calendars as tests speak of them. */
final class Calendars {

    private Calendars() {}

    static WorkingTime weekdays(String zone, String... hours) {
        return weekdaysExcept(List.of(), zone, hours);
    }

    static WorkingTime weekdaysExcept(List<String> closed, String zone, String... hours) {
        return new WorkingTime(new Calendar(
                ZoneId.of(zone),
                week(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), hours),
                closed.stream().collect(Collectors.toMap(LocalDate::parse, day -> List.of()))));
    }

    static WorkingTime daily(String zone, String... hours) {
        return new WorkingTime(new Calendar(ZoneId.of(zone), week(EnumSet.allOf(DayOfWeek.class), hours), Map.of()));
    }

    static WorkingTime roundTheClock(String zone) {
        return new WorkingTime(Calendar.roundTheClock(ZoneId.of(zone)));
    }

    static Map<DayOfWeek, List<Interval>> week(EnumSet<DayOfWeek> days, String... hours) {
        return days.stream().collect(Collectors.toMap(day -> day, day -> hours(hours)));
    }

    static List<Interval> hours(String... texts) {
        return Stream.of(texts).map(Interval::parse).toList();
    }
}
