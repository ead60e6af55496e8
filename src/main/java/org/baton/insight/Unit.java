package org.baton.insight;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** In what steps a period is shown, so that there are not too many of them. */
enum Unit {
    DAYS,
    WEEKS,
    MONTHS,
    YEARS;

    private static final int MOST_DAYS = 35;
    private static final int MOST_WEEKS = 40;
    private static final int MOST_MONTHS = 60;

    static Unit of(Period period) {
        long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        if (days <= MOST_DAYS) {
            return DAYS;
        }
        if (days <= 7 * MOST_WEEKS) {
            return WEEKS;
        }
        return days <= 30 * MOST_MONTHS ? MONTHS : YEARS;
    }

    /** The first days of all steps; the first may begin before the period. */
    List<LocalDate> slots(Period period) {
        return Stream.iterate(start(period.from()), it -> !it.isAfter(period.to()), this::next)
                .toList();
    }

    LocalDate slot(Instant moment, Period period) {
        return start(moment.atZone(period.zone()).toLocalDate());
    }

    private LocalDate start(LocalDate day) {
        return switch (this) {
            case DAYS -> day;
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
        };
    }

    private LocalDate next(LocalDate start) {
        return switch (this) {
            case DAYS -> start.plusDays(1);
            case WEEKS -> start.plusWeeks(1);
            case MONTHS -> start.plusMonths(1);
            case YEARS -> start.plusYears(1);
        };
    }
}
