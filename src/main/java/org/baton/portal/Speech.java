package org.baton.portal;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says things in the language of whoever looks, and moments by the clock on the wall of the desk. */
record Speech(MessageSource words, Locale locale, ZoneId zone) {

    private static final int HOURS_A_DAY = 24;

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

    /** How long it is to that moment, or how long ago it was. */
    String countdown(Instant by, Instant now) {
        Duration left = Duration.between(now, by);
        return left.isNegative() ? say("countdown.late", span(left.negated())) : say("countdown.left", span(left));
    }

    String span(Duration time) {
        long hours = time.toHours();
        if (hours >= 2 * HOURS_A_DAY) {
            return say("span.days", hours / HOURS_A_DAY, hours % HOURS_A_DAY);
        }
        return hours > 0 ? say("span.hours", hours, time.toMinutesPart()) : say("span.minutes", time.toMinutes());
    }

    private String format(String skeleton, Date moment) {
        var order = locale.getLanguage().equals("en") ? ULocale.UK : ULocale.forLocale(locale);
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, order);
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(moment);
    }
}
