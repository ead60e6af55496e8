package org.baton.portal;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Date;
import java.util.Locale;
import java.util.regex.Pattern;
import org.baton.desk.Shift;
import org.springframework.context.MessageSource;

/** Says things in the language of whoever looks, and moments by the clock on the wall of the desk. */
record Speech(MessageSource words, Locale locale, ZoneId zone) {

    private static final Pattern DAY = Pattern.compile("(?i)(mon|tues|wednes|thurs|fri|satur|sun)day");

    String say(String key, Object... values) {
        return words.getMessage(key, values, locale);
    }

    /** The word for a code; a code without a word is shown as it is. */
    String word(String kind, String code) {
        return code == null ? "" : words.getMessage(kind + "." + code, null, code, locale);
    }

    /** What an analyst wrote into a model, if there are words for it in this language, else as it was written. */
    String drawn(String label) {
        return words.getMessage("drawn." + label.replace(' ', '_'), null, label, locale);
    }

    String moment(Instant at) {
        return at == null ? "" : format("EEEdMMMyHHmm", Date.from(at));
    }

    String day(LocalDate day) {
        return day == null
                ? ""
                : format("dMMMy", Date.from(day.atStartOfDay(zone).toInstant()));
    }

    /** Hours of a week that people write with English names of days. */
    String week(Shift shift) {
        return DAY.matcher(shift.text())
                .replaceAll(it -> DayOfWeek.valueOf(it.group().toUpperCase(Locale.ROOT))
                        .getDisplayName(TextStyle.SHORT_STANDALONE, locale));
    }

    /** How long it is to that moment, or how long ago it was. */
    String countdown(Instant by, Instant now) {
        Duration left = Duration.between(now, by);
        return say(left.isNegative() ? "due.late" : "due.left", span(left.abs()));
    }

    /** The two largest units. */
    private String span(Duration span) {
        if (span.toDays() > 0) {
            return unit("d", span.toDays()) + " " + unit("h", span.toHoursPart());
        }
        return span.toHours() > 0
                ? unit("h", span.toHours()) + " " + unit("min", span.toMinutesPart())
                : unit("min", span.toMinutes());
    }

    private String unit(String unit, long many) {
        return many + " " + say("unit." + unit);
    }

    private String format(String skeleton, Date moment) {
        var order = locale.getLanguage().equals("en") ? ULocale.UK : ULocale.forLocale(locale);
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, order);
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(moment);
    }
}
