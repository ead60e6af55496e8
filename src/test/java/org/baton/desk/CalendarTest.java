package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @Test
    void hours_that_touch_or_overlap_count_once() {
        assertThat(onMondays("13:00-15:00", "09:00-13:00", "14:00-18:00", "20:00-21:00")
                        .on(MONDAY))
                .isEqualTo(hours("09:00-18:00", "20:00-21:00"));
    }

    @Test
    void an_exception_replaces_the_hours_of_the_week() {
        var shortDay = Map.of(MONDAY, hours("09:00-13:00"));
        var calendar = new Calendar(KYIV, Map.of(DayOfWeek.MONDAY, hours("09:00-18:00")), shortDay);
        assertThat(calendar.on(MONDAY)).isEqualTo(hours("09:00-13:00"));
        assertThat(calendar.on(MONDAY.plusWeeks(1))).isEqualTo(hours("09:00-18:00"));
        assertThat(calendar.on(MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void a_calendar_that_never_opens_is_refused() {
        assertThatThrownBy(() -> new Calendar(KYIV, Map.of(), Map.of()).requireOpen(NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no working time from 2026-11-23 to 2031-11-23");
    }

    @Test
    void one_additional_working_day_in_five_years_is_enough() {
        var additional = Map.of(LocalDate.parse("2031-11-22"), hours("09:00-10:00"));
        new Calendar(KYIV, Map.of(), additional).requireOpen(NOW);
        assertThatThrownBy(() ->
                        new Calendar(KYIV, Map.of(), additional).requireOpen(Instant.parse("2031-11-24T00:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hours_that_the_clocks_skip_are_no_working_time() {
        var skipped = Map.of(LocalDate.parse("2027-03-28"), hours("03:30-04:10"));
        assertThatThrownBy(() -> new Calendar(KYIV, Map.of(), skipped).requireOpen(NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Calendar onMondays(String... hours) {
        return new Calendar(KYIV, Map.of(DayOfWeek.MONDAY, hours(hours)), Map.of());
    }

    private static List<Interval> hours(String... texts) {
        return Stream.of(texts).map(Interval::parse).toList();
    }
}
