package org.baton.insight;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.baton.engine.Invalid;

/** Days of a desk, the first and the last included. */
record Period(LocalDate from, LocalDate to, ZoneId zone) {

    private static final int DAYS = 30;
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    /**
     * @param from as 2026-11-01; the last thirty days if both are blank
     * @throws Invalid if that is no period
     */
    static Period of(String from, String to, Instant now, ZoneId zone) {
        LocalDate last = day("to", to, now.atZone(zone).toLocalDate());
        LocalDate first = day("from", from, last.minusDays(DAYS - 1L));
        if (first.isAfter(last)) {
            throw new Invalid("from", "The period ends on {0}, before it begins on {1}.", last, first);
        }
        return new Period(first, last, zone);
    }

    OffsetDateTime begin() {
        return from.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }

    /** The first moment that no longer belongs to it. */
    OffsetDateTime end() {
        return to.plusDays(1).atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static LocalDate day(String field, String text, LocalDate otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                throw new Invalid(field, "A day is from {0} to {1}.", FIRST, LAST);
            }
            return day;
        } catch (DateTimeException e) {
            throw new Invalid(field, "A day is written like 2026-11-23.");
        }
    }
}
