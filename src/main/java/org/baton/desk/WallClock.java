package org.baton.desk;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.stream.Stream;

/**
 * Says the moments of a sentence by the clock on a desk's wall.
 *
 * @param language its two letters
 * @param day how a day is written, as a skeleton of ICU
 */
public record WallClock(String language, ZoneId zone, String day) {

    private static final int WEEK = 7;

    /** By the weekday alone if all that is told is within a week from now or of each other, else with the date, too. */
    public static WallClock telling(String language, ZoneId zone, Instant now, Instant... moments) {
        var days = Stream.concat(Stream.of(now), Stream.of(moments))
                .map(it -> it.atZone(zone).toLocalDate())
                .sorted()
                .toList();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        String date = first.getYear() == last.getYear() ? "EEEEdMMMM" : "EEEEdMMMMy";
        return new WallClock(language, zone, ChronoUnit.DAYS.between(first, last) < WEEK ? "EEEE" : date);
    }

    public String moment(Instant moment) {
        return format(moment, day + "HHmm");
    }

    public String day(Instant moment) {
        return format(moment, day);
    }

    public String time(Instant moment) {
        return format(moment, "HHmm");
    }

    public boolean sameDay(Instant one, Instant other) {
        return one.atZone(zone).toLocalDate().equals(other.atZone(zone).toLocalDate());
    }

    /** In English the day comes first, as in the other languages. */
    private String format(Instant moment, String skeleton) {
        var order = language.equals("en") ? ULocale.UK : new ULocale(language);
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, order);
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(moment));
    }
}
