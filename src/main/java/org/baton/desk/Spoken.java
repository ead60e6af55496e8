package org.baton.desk;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
        if (value instanceof Collection<?> lines) {
            return lines.isEmpty()
                    ? NOTHING
                    : lines.stream().map(it -> "– " + it).collect(Collectors.joining("\n"));
        }
        return value instanceof Number ? value : value.toString();
    }

    /** With the zone, since customers may live in another one; in English the day comes first, as in the other languages. */
    private static String moment(Instant moment, ULocale language, ZoneId zone) {
        var order = language.equals(ULocale.ENGLISH) ? ULocale.UK : language;
        var format = DateFormat.getInstanceForSkeleton("EEEEdMMMMyHHmmO", order);
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(moment));
    }
}
