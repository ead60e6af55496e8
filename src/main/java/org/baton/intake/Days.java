package org.baton.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.baton.engine.Input;

/** Reads moments and dates as the API writes them. */
final class Days {

    /** Beyond these no calendar of a desk counts. */
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 2);

    private static final LocalDate LAST = LocalDate.of(2089, 12, 31);

    private Days() {}

    static LocalDate date(String field, String text, Input input) {
        if (text == null) {
            return null;
        }
        try {
            return within(field, LocalDate.parse(text), input);
        } catch (DateTimeException notADate) {
            input.require(false, field, "must be a date, for example 2026-11-20");
            return null;
        }
    }

    static Instant moment(String field, String text, Input input) {
        if (text == null) {
            return null;
        }
        try {
            var moment = OffsetDateTime.parse(text);
            return within(field, moment.toLocalDate(), input) == null ? null : moment.toInstant();
        } catch (DateTimeException notAMoment) {
            input.require(false, field, "must be a moment with its offset, for example 2026-11-20T16:00:00+02:00");
            return null;
        }
    }

    private static LocalDate within(String field, LocalDate day, Input input) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            input.require(false, field, "must lie between {0} and {1}", FIRST, LAST);
            return null;
        }
        return day;
    }
}
