package org.baton.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import org.baton.engine.Sentence;

/** The part of a {@code desk.yaml} that says when the desk works. */
final class HoursFile {

    private HoursFile() {}

    static Calendar read(Section file, ZoneId zone, Instant now) {
        Calendar calendar = file.section("hours", hours -> calendar(hours, zone));
        try {
            calendar.requireOpen(now);
        } catch (IllegalArgumentException e) {
            throw file.refused("hours", Unusable.why(e));
        }
        return calendar;
    }

    private static Calendar calendar(Section hours, ZoneId zone) {
        var weekly = hours.all("weekly", Shift::day, HoursFile::intervals);
        var exceptions = new HashMap<LocalDate, List<Interval>>();
        hours.optionalList("closed", HoursFile::date).forEach(it -> exceptions.put(it, List.of()));
        for (String kind : List.of("short", "additional")) {
            hours.all(kind, HoursFile::date, HoursFile::intervals).forEach((date, intervals) -> {
                if (exceptions.putIfAbsent(date, intervals) != null) {
                    throw hours.refused(
                            kind, Sentence.of("{0} stands in two of closed, short and additional", date.toString()));
                }
            });
        }
        return new Calendar(zone, weekly, exceptions);
    }

    private static List<Interval> intervals(Section days, String day) {
        return days.list(day, Interval::parse);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Unusable("\"{0}\" is no date; one is written like 2026-12-25", text);
        }
    }
}
