package org.baton.desk;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a value is said to a person. */
final class Spoken {

    /** What is not there; a text that can do without it asks for this word. */
    private static final String NOTHING = "none";

    private Spoken() {}

    static Object value(Object value, ULocale language, Supplier<ZoneId> zone) {
        if (value == null) {
            return NOTHING;
        }
        if (value instanceof Supplier<?> later) {
            return value(later.get(), language, zone);
        }
        if (value instanceof Instant moment) {
            return moment(moment, language, zone.get());
        }
        if (value instanceof LocalDate day) {
            return DateFormat.getInstanceForSkeleton("dMMMMy", order(language))
                    .format(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()));
        }
        if (value instanceof Collection<?> lines) {
            return lines.isEmpty() ? NOTHING : lines(List.copyOf(lines), language, zone);
        }
        return value instanceof Number ? value : value.toString();
    }

    /** Moments have numbers, so that somebody can answer with one. */
    private static String lines(List<?> lines, ULocale language, Supplier<ZoneId> zone) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i) instanceof Instant moment
                        ? (i + 1) + ". " + moment(moment, language, zone.get())
                        : "– " + lines.get(i))
                .collect(Collectors.joining("\n"));
    }

    /** With the zone, since customers may live in another one; in English the day comes first, as in the other languages. */
    private static String moment(Instant moment, ULocale language, ZoneId zone) {
        var format = DateFormat.getInstanceForSkeleton("EEEEdMMMMyHHmmO", order(language));
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(moment));
    }

    private static ULocale order(ULocale language) {
        return language.equals(ULocale.ENGLISH) ? ULocale.UK : language;
    }
}
