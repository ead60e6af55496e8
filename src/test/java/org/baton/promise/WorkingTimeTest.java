package org.baton.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import org.baton.desk.Calendar;
import org.junit.jupiter.api.Test;

/** The week of Monday 2026-11-23 and what the house says where other desks disagree. */
class WorkingTimeTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final WorkingTime DESK = Calendars.weekdays("Europe/Kyiv", "09:00-13:00", "14:00-18:00");

    @Test
    void what_ends_with_the_working_day_is_due_at_its_closing() {
        assertThat(plus(DESK, "2026-11-23T16:00", Duration.ofHours(2))).isEqualTo("2026-11-23T18:00");
        assertThat(plus(DESK, "2026-11-23T12:00", Duration.ofHours(1))).isEqualTo("2026-11-23T13:00");
        assertThat(plus(DESK, "2026-11-23T18:00", Duration.ofSeconds(1))).isEqualTo("2026-11-24T09:00:01");
    }

    @Test
    void no_time_ends_where_it_starts() {
        assertThat(plus(DESK, "2026-11-22T10:00", Duration.ZERO)).isEqualTo("2026-11-22T10:00");
    }

    @Test
    void the_opening_is_open_and_the_closing_is_closed() {
        assertThat(DESK.isOpen(at("2026-11-23T09:00"))).isTrue();
        assertThat(DESK.isOpen(at("2026-11-23T18:00"))).isFalse();
        assertThat(local(DESK.nextOpening(at("2026-11-23T09:00")))).isEqualTo("2026-11-23T09:00");
        assertThat(local(DESK.nextOpening(at("2026-11-23T13:00")))).isEqualTo("2026-11-23T14:00");
        assertThat(local(DESK.nextOpening(at("2026-11-27T18:00")))).isEqualTo("2026-11-30T09:00");
    }

    @Test
    void seconds_are_kept() {
        assertThat(plus(DESK, "2026-11-23T17:59:59", Duration.ofSeconds(2))).isEqualTo("2026-11-24T09:00:01");
        assertThat(DESK.between(at("2026-11-23T17:59:59"), at("2026-11-24T09:00:01")))
                .isEqualTo(Duration.ofSeconds(2));
        assertThat(DESK.plus(at("2026-11-23T10:00").plusNanos(1), Duration.ofHours(1)))
                .isEqualTo(at("2026-11-23T11:00").plusNanos(1));
    }

    @Test
    void working_days_end_at_the_same_local_time() {
        assertThat(plusDays(DESK, "2026-11-23T10:15:30", 2)).isEqualTo("2026-11-25T10:15:30");
        assertThat(plusDays(DESK, "2026-11-26T10:15:30", 2)).isEqualTo("2026-11-30T10:15:30");
        assertThat(plusDays(DESK, "2026-11-23T09:00", 7)).isEqualTo("2026-12-02T09:00");
    }

    @Test
    void working_days_count_from_the_next_opening_if_the_desk_is_closed() {
        assertThat(plusDays(DESK, "2026-11-21T12:00", 2)).isEqualTo("2026-11-25T09:00");
        assertThat(plusDays(DESK, "2026-11-23T13:30", 1)).isEqualTo("2026-11-24T14:00");
        assertThat(plusDays(DESK, "2026-11-23T18:00", 1)).isEqualTo("2026-11-25T09:00");
        assertThat(plusDays(DESK, "2026-11-23T17:59:59", 1)).isEqualTo("2026-11-24T17:59:59");
    }

    @Test
    void working_days_that_would_end_in_closed_time_end_at_that_days_opening_or_at_the_last_closing() {
        var shop = with("2026-11-24", "12:00-13:00", "15:00-16:00");
        assertThat(plusDays(shop, "2026-11-23T10:00", 1)).isEqualTo("2026-11-24T12:00");
        assertThat(plusDays(shop, "2026-11-23T14:30", 1)).isEqualTo("2026-11-24T13:00");
        assertThat(plusDays(shop, "2026-11-23T17:00", 1)).isEqualTo("2026-11-24T16:00");
    }

    @Test
    void closed_days_are_no_working_days_and_additional_ones_are() {
        assertThat(plusDays(with("2026-11-24"), "2026-11-23T10:00", 1)).isEqualTo("2026-11-25T10:00");
        assertThat(plusDays(with("2026-11-28", "09:00-18:00"), "2026-11-27T10:00", 1))
                .isEqualTo("2026-11-28T10:00");
    }

    @Test
    void a_night_shift_belongs_to_the_evening_on_which_it_opens() {
        var nights = Calendars.weekdays("Europe/Kyiv", "22:00-06:00");
        assertThat(plusDays(nights, "2026-11-24T02:00", 1)).isEqualTo("2026-11-25T02:00");
        assertThat(plusDays(nights, "2026-11-28T02:00", 1)).isEqualTo("2026-12-01T02:00");
        assertThat(plus(nights, "2026-11-27T23:00", Duration.ofHours(8))).isEqualTo("2026-11-30T23:00");
    }

    @Test
    void a_closed_day_takes_its_night_with_it_and_leaves_the_night_before() {
        var nights = new Calendar(
                KYIV,
                Calendars.week(EnumSet.allOf(DayOfWeek.class), "22:00-06:00"),
                Map.of(LocalDate.parse("2026-11-24"), Calendars.hours()));
        assertThat(new WorkingTime(nights).between(at("2026-11-23T22:00"), at("2026-11-26T06:00")))
                .isEqualTo(Duration.ofHours(16));
    }

    @Test
    void a_skipped_local_time_moves_on_and_a_doubled_one_means_the_first() {
        var early = Calendars.daily("Europe/Kyiv", "03:30-09:00");
        assertThat(local(early.nextOpening(at("2027-03-28T00:00")))).isEqualTo("2027-03-28T04:30");
        assertThat(early.nextOpening(at("2026-10-25T00:00"))).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(plusDays(Calendars.roundTheClock("Europe/Kyiv"), "2027-03-27T03:30", 1))
                .isEqualTo("2027-03-28T04:30");
        assertThat(Calendars.roundTheClock("Europe/Kyiv").plusDays(at("2026-10-24T03:30"), 1))
                .isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void an_hour_that_comes_twice_is_worked_twice() {
        var nights = Calendars.daily("Europe/Kyiv", "22:00-06:00");
        assertThat(nights.between(at("2026-10-24T22:00"), at("2026-10-25T06:00")))
                .isEqualTo(Duration.ofHours(9));
        assertThat(nights.between(at("2027-03-27T22:00"), at("2027-03-28T06:00")))
                .isEqualTo(Duration.ofHours(7));
    }

    @Test
    void a_country_may_skip_a_whole_day() {
        var apia = Calendars.daily("Pacific/Apia", "09:00-18:00");
        assertThat(apia.between(Instant.parse("2011-12-29T10:00:00Z"), Instant.parse("2012-01-01T10:00:00Z")))
                .isEqualTo(Duration.ofHours(27));
    }

    @Test
    void what_lies_outside_of_1970_to_2099_is_refused() {
        assertThatThrownBy(() -> DESK.nextOpening(Instant.parse("9999-01-01T00:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 1970 to 2099, not on 9999-01-01");
        assertThatThrownBy(() -> DESK.plus(Instant.parse("2099-12-31T00:00:00Z"), Duration.ofDays(30)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DESK.plus(Instant.parse("2026-12-31T00:00:00Z"), Duration.ofDays(100_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static WorkingTime with(String day, String... hours) {
        return new WorkingTime(new Calendar(
                KYIV,
                Calendars.week(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), "09:00-18:00"),
                Map.of(LocalDate.parse(day), Calendars.hours(hours))));
    }

    private static String plus(WorkingTime desk, String from, Duration time) {
        return local(desk.plus(at(from), time));
    }

    private static String plusDays(WorkingTime desk, String from, int days) {
        return local(desk.plusDays(at(from), days));
    }

    private static String local(Instant moment) {
        return moment.atZone(KYIV).toLocalDateTime().toString();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(KYIV).toInstant();
    }
}
