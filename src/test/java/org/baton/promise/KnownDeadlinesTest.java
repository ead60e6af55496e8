package org.baton.promise;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baton.desk.Calendar;
import org.baton.desk.Span;
import org.baton.ticket.Pause;
import org.junit.jupiter.api.Test;

/** Deadlines that well-known help desks compute, each under the number by which the team knows it. */
class KnownDeadlinesTest {

    private static final String BERLIN = "Europe/Berlin";
    private static final String PARIS = "Europe/Paris";

    @Test
    void A2_the_lunch_break_and_the_night_do_not_count() {
        var desk = Calendars.weekdays(BERLIN, "08:00-13:00", "14:00-18:00");
        assertThat(desk.between(Instant.parse("2015-03-26T16:00:00Z"), Instant.parse("2015-03-27T08:00:00Z")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void A4_the_hour_that_comes_twice_counts_twice() {
        assertThat(sum(Calendars.roundTheClock("America/Sao_Paulo"), "America/Sao_Paulo", "2015-02-21T22:00", "5 h"))
                .isEqualTo("2015-02-22T02:00");
    }

    @Test
    void A6_the_hour_that_is_skipped_does_not_count() {
        var desk = Calendars.roundTheClock("Asia/Tehran");
        assertThat(sum(desk, "Asia/Tehran", "2015-03-21T12:00", "17 h")).isEqualTo("2015-03-22T06:00");
        assertThat(sum(desk, "Asia/Tehran", "2015-09-20T12:00", "48 h")).isEqualTo("2015-09-22T11:00");
    }

    @Test
    void A8_on_a_Sunday_the_clock_waits_for_Monday() {
        assertThat(sum(Calendars.weekdays(BERLIN, "08:00-18:00"), BERLIN, "2016-01-31T12:25:30", "5 h"))
                .isEqualTo("2016-02-01T13:00");
    }

    @Test
    void A9_what_is_left_in_the_evening_goes_on_in_the_morning() {
        assertThat(sum(Calendars.weekdays(BERLIN, "08:00-18:00"), BERLIN, "2016-02-01T16:59:30", "3.5 h"))
                .isEqualTo("2016-02-02T10:29:30");
    }

    @Test
    void A10_a_deadline_jumps_over_lunch_and_night_to_the_second() {
        assertThat(sum(Calendars.weekdays(BERLIN, "08:00-13:00", "14:00-18:00"), BERLIN, "2016-02-01T12:25:30", "5 h"))
                .isEqualTo("2016-02-02T08:25:30");
    }

    @Test
    void A11_Christmas_does_not_count() {
        var christmas = List.of("2015-12-24", "2015-12-25", "2015-12-26");
        var desk = Calendars.weekdaysExcept(christmas, BERLIN, "08:00-13:00", "14:00-18:00");
        assertThat(sum(desk, BERLIN, "2015-12-22T16:24:49", "20 h")).isEqualTo("2015-12-29T08:24:49");
    }

    @Test
    void A13_the_same_hours_are_other_moments_in_another_zone() {
        var received = Instant.parse("2007-01-01T22:00:00Z");
        assertThat(Calendars.weekdays("America/New_York", "09:00-18:00").plus(received, Duration.ofHours(2)))
                .isEqualTo("2007-01-02T15:00:00Z");
        assertThat(Calendars.weekdays("Europe/Moscow", "09:00-18:00").plus(received, Duration.ofHours(2)))
                .isEqualTo("2007-01-02T08:00:00Z");
    }

    @Test
    void A16_received_on_a_holiday_counts_from_the_next_opening() {
        var desk = Calendars.weekdaysExcept(List.of("2016-11-01"), BERLIN, "08:00-20:00");
        var received = Instant.parse("2016-11-01T13:56:00Z");
        assertThat(desk.plus(received, Duration.ofHours(2))).isEqualTo("2016-11-02T09:00:00Z");
        assertThat(desk.plus(received, Duration.ofHours(20))).isEqualTo("2016-11-03T15:00:00Z");
    }

    @Test
    void A17_ten_hours_from_Monday_afternoon_end_on_Wednesday() {
        assertThat(sum(Calendars.weekdays("Europe/Kyiv", "09:00-17:00"), "Europe/Kyiv", "2026-11-23T16:00", "10 h"))
                .isEqualTo("2026-11-25T10:00");
    }

    @Test
    void B1_three_waits_of_one_morning_move_the_deadline_to_the_second() {
        var received = at(PARIS, "2034-06-09T08:46:12");
        var waits = List.of(
                pause(PARIS, "2034-06-09T08:47:42", "2034-06-09T10:05:54"),
                pause(PARIS, "2034-06-09T10:09:13", "2034-06-09T10:34:38"),
                pause(PARIS, "2034-06-09T10:43:41", "2034-06-09T11:29:17"));
        var promised = Deadline.within(parisShop(), received, Span.parse("30 min"), waits);
        assertThat(promised.pausedUntil(at(PARIS, "2034-06-09T12:00"))).isEqualTo(Duration.ofSeconds(8_953));
        assertThat(promised.due()).isEqualTo(at(PARIS, "2034-06-09T11:45:25"));
    }

    @Test
    void B3_a_wait_of_days_counts_by_its_working_hours() {
        var waits = List.of(
                pause(PARIS, "2034-06-05T11:00", "2034-06-07T09:30"),
                pause(PARIS, "2034-06-07T10:00", "2034-06-08T09:00"));
        var promised = Deadline.within(parisShop(), at(PARIS, "2034-06-05T10:00"), Span.parse("4 h"), waits);
        assertThat(promised.pausedUntil(at(PARIS, "2034-06-09T10:00"))).isEqualTo(Duration.ofSeconds(104_400));
        assertThat(promised.due()).isEqualTo(at(PARIS, "2034-06-08T12:00"));
    }

    @Test
    void B6_from_delivery_to_reopening_nothing_counts() {
        var waits = List.of(
                new Pause(Instant.parse("2013-06-04T09:30:00Z"), Instant.parse("2013-06-04T09:45:00Z")),
                new Pause(Instant.parse("2013-06-04T10:00:00Z"), Instant.parse("2013-06-04T10:30:00Z")));
        var promised = Deadline.within(
                Calendars.daily(BERLIN, "09:00-18:00"),
                Instant.parse("2013-06-04T09:00:00Z"),
                Span.parse("2 h"),
                waits);
        assertThat(promised.due()).isEqualTo("2013-06-04T11:45:00Z");
    }

    @Test
    void B9_what_was_used_leaves_out_waiting_nights_and_a_closed_Friday() {
        var desk = Calendars.weekdaysExcept(List.of("2026-11-27"), BERLIN, "10:00-18:00");
        var wait = pause(BERLIN, "2026-11-26T17:50", "2026-11-30T12:30");
        var promised = Deadline.within(desk, at(BERLIN, "2026-11-26T17:30"), Span.parse("8 h"), List.of(wait));
        var solved = at(BERLIN, "2026-11-30T13:00");
        assertThat(promised.pausedUntil(solved)).isEqualTo(Duration.ofSeconds(9_600));
        assertThat(promised.usedUntil(solved)).isEqualTo(Duration.ofSeconds(3_000));
    }

    @Test
    void C3_two_messages_of_the_customer_move_nothing() {
        var desk = Calendars.weekdays(BERLIN, "09:00-17:00");
        var received = at(BERLIN, "2026-11-23T10:00");
        var promised = Deadline.within(desk, received, Span.parse("4 h"), List.of());
        assertThat(promised.due()).isEqualTo(at(BERLIN, "2026-11-23T14:00"));
        assertThat(promised.usedUntil(at(BERLIN, "2026-11-23T11:30"))).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void C7_a_shorter_target_counts_from_receipt_again() {
        var desk = Calendars.weekdays(BERLIN, "09:00-18:00");
        var received = at(BERLIN, "2026-11-23T13:00");
        assertThat(Deadline.within(desk, received, Span.parse("4 h"), List.of()).due())
                .isEqualTo(at(BERLIN, "2026-11-23T17:00"));
        assertThat(Deadline.within(desk, received, Span.parse("2 h"), List.of()).due())
                .isEqualTo(at(BERLIN, "2026-11-23T15:00"));
    }

    @Test
    void C8_the_line_counts_from_when_it_got_the_ticket_and_only_its_own_waiting() {
        var desk = Calendars.weekdays(BERLIN, "09:00-18:00");
        var waits = List.of(pause(BERLIN, "2026-11-23T10:00", "2026-11-23T11:00"));
        assertThat(Deadline.within(desk, at(BERLIN, "2026-11-23T09:30"), Span.parse("8 h"), waits)
                        .due())
                .isEqualTo(at(BERLIN, "2026-11-24T09:30"));
        assertThat(Deadline.within(desk, at(BERLIN, "2026-11-23T12:00"), Span.parse("4 h"), waits)
                        .due())
                .isEqualTo(at(BERLIN, "2026-11-23T16:00"));
    }

    @Test
    void C9_the_day_from_delivery_to_closing_is_not_part_of_the_resolution() {
        var desk = Calendars.weekdays(BERLIN, "09:00-18:00");
        var delivered = at(BERLIN, "2026-11-23T12:00");
        var promised = Deadline.within(desk, at(BERLIN, "2026-11-23T09:00"), Span.parse("8 h"), List.of());
        assertThat(promised.usedUntil(delivered)).isEqualTo(Duration.ofHours(3));
    }

    /** Shorter on Mondays. */
    private static WorkingTime parisShop() {
        var week = new HashMap<>(Calendars.week(EnumSet.range(TUESDAY, FRIDAY), "08:30-19:00"));
        week.put(MONDAY, Calendars.hours("10:30-19:00"));
        return new WorkingTime(new Calendar(ZoneId.of(PARIS), week, Map.of()));
    }

    private static String sum(WorkingTime desk, String zone, String from, String span) {
        return desk.plus(at(zone, from), Span.parse(span))
                .atZone(ZoneId.of(zone))
                .toLocalDateTime()
                .toString();
    }

    private static Pause pause(String zone, String from, String until) {
        return new Pause(at(zone, from), at(zone, until));
    }

    private static Instant at(String zone, String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }
}
