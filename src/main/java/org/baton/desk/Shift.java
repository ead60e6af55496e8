package org.baton.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hours of a week at which an agent works, by the desk's wall clock.
 *
 * @param text as people write it: {@code monday-friday 09:00-18:00, saturday 22:00-06:00}
 */
public record Shift(String text, Map<DayOfWeek, List<Interval>> weekly) {

    private static final Pattern PART = Pattern.compile("(\\w+)(?:-(\\w+))?\\s+(\\S+)");

    /** @throws IllegalArgumentException if it is something else */
    public static Shift parse(String text) {
        var weekly = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
        for (String part : text.split(",")) {
            add(weekly, part.strip());
        }
        weekly.replaceAll((day, hours) -> Interval.merged(hours));
        return new Shift(text, Map.copyOf(weekly));
    }

    /**
     * The hours that begin on this day. A day on which the desk opens beyond its week is a day for everybody; a short day
     * shortens the shift.
     */
    List<Interval> on(LocalDate day, Calendar desk) {
        var own = weekly.getOrDefault(day.getDayOfWeek(), List.of());
        var exception = desk.exceptions().get(day);
        if (exception == null) {
            return own;
        }
        boolean additional =
                desk.weekly().getOrDefault(day.getDayOfWeek(), List.of()).isEmpty();
        return additional
                ? exception
                : own.stream()
                        .flatMap(mine -> exception.stream().flatMap(it -> it.common(mine).stream()))
                        .toList();
    }

    private static void add(Map<DayOfWeek, List<Interval>> weekly, String part) {
        Matcher said = PART.matcher(part);
        if (!said.matches()) {
            throw new Unusable("\"{0}\" is no shift: it is written like monday-friday 09:00-18:00", part);
        }
        DayOfWeek last = day(said.group(said.group(2) == null ? 1 : 2));
        var hours = Interval.parse(said.group(3));
        for (DayOfWeek day = day(said.group(1)); ; day = day.plus(1)) {
            weekly.computeIfAbsent(day, it -> new ArrayList<>()).add(hours);
            if (day == last) {
                return;
            }
        }
    }

    /** @throws IllegalArgumentException if there is no such day */
    static DayOfWeek day(String name) {
        try {
            return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Unusable("\"{0}\" is no day; days are monday to sunday", name);
        }
    }
}
