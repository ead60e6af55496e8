package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baton.desk.Agent.Absence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is at work when. The desk is in Kyiv and works Monday to Friday, 09:00 to 18:00. */
class AgentTest {

    private static final String WEEK = "monday-friday 09:00-18:00";
    private static final String NIGHTS = "monday-sunday 22:00-06:00";

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T06:59:59Z, false, before the shift",
        "2026-11-23T07:00:00Z, true, as it begins",
        "2026-11-23T15:59:59Z, true, as it ends",
        "2026-11-23T16:00:00Z, false, when it has ended",
        "2026-11-22T10:00:00Z, false, on a Sunday",
        "2026-11-26T10:00:00Z, false, while absent",
        "2026-12-24T10:30:00Z, true, on a short day",
        "2026-12-24T11:00:00Z, false, on a short day when the desk has closed",
        "2026-12-25T10:00:00Z, false, on a day on which the desk is closed",
        "2026-12-19T10:00:00Z, true, on a Saturday that the desk works",
    })
    void by_day(Instant at, boolean works, String when) {
        assertThat(agent(WEEK).worksAt(at, desk())).as(when).isEqualTo(works);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T20:00:00Z, true, as the night begins",
        "2026-11-24T03:59:59Z, true, on the next morning",
        "2026-11-24T04:00:00Z, false, when it has ended",
        "2026-11-26T03:00:00Z, true, on the morning of an absence whose night began the day before",
        "2026-11-26T21:00:00Z, false, in the night of an absence",
        "2026-11-28T03:00:00Z, false, on the morning after it",
    })
    void by_night(Instant at, boolean works, String when) {
        assertThat(agent(NIGHTS).worksAt(at, desk())).as(when).isEqualTo(works);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T00:00:00Z, 2026-11-23T07:00:00Z, in the morning",
        "2026-11-23T07:00:00Z, 2026-11-24T07:00:00Z, once it has begun",
        "2026-11-20T16:00:00Z, 2026-11-23T07:00:00Z, over the weekend",
        "2026-11-25T16:00:00Z, 2026-11-30T07:00:00Z, over an absence and the weekend after it",
        "2026-12-24T12:00:00Z, 2026-12-28T07:00:00Z, over a day on which the desk is closed",
        "2026-12-18T16:00:00Z, 2026-12-19T08:00:00Z, on a Saturday that the desk works",
        "2027-03-26T16:00:00Z, 2027-03-29T06:00:00Z, over the change to summer time",
        "2026-10-23T16:00:00Z, 2026-10-26T07:00:00Z, over the change to winter time",
    })
    void the_next_day_begins(Instant after, Instant begins, String when) {
        assertThat(agent(WEEK).nextShift(after, desk())).as(when).contains(begins);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T21:00:00Z, 2026-11-24T20:00:00Z, in the middle of the night before",
        "2026-11-25T20:00:00Z, 2026-11-28T20:00:00Z, over an absence",
    })
    void the_next_night_begins(Instant after, Instant begins, String when) {
        assertThat(agent(NIGHTS).nextShift(after, desk())).as(when).contains(begins);
    }

    @ParameterizedTest
    @CsvSource({
        "sunday 03:00-04:00, 2027-03-27T12:00:00Z, 2027-04-04T00:00:00Z, hours that the clocks skip are no shift",
        "sunday 03:00-05:00, 2027-03-27T12:00:00Z, 2027-03-28T01:00:00Z, half-skipped hours are the other half",
        "sunday 03:30-04:30, 2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z, an opening shown twice is the first",
    })
    void when_the_clocks_change(String shift, Instant after, Instant begins, String when) {
        assertThat(agent(shift).nextShift(after, desk())).as(when).contains(begins);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01, 2028-11-01"})
    void whoever_is_away_for_years_has_no_next_shift(LocalDate first, LocalDate last) {
        var agent = agent(WEEK, new Absence(first, last));
        assertThat(agent.nextShift(Instant.parse("2026-11-23T10:00:00Z"), desk()))
                .isEmpty();
    }

    private static Agent agent(String shift) {
        return agent(shift, new Absence(LocalDate.parse("2026-11-26"), LocalDate.parse("2026-11-27")));
    }

    private static Agent agent(String shift, Absence absence) {
        return new Agent(
                "anna",
                "onebox",
                "Anna",
                Set.of("paid"),
                Set.of(),
                3,
                Set.of("uk"),
                Shift.parse(shift),
                10,
                List.of(absence));
    }

    private static Calendar desk() {
        var day = List.of(Interval.parse("09:00-18:00"));
        return new Calendar(
                ZoneId.of("Europe/Kyiv"),
                Map.of(
                        DayOfWeek.MONDAY, day,
                        DayOfWeek.TUESDAY, day,
                        DayOfWeek.WEDNESDAY, day,
                        DayOfWeek.THURSDAY, day,
                        DayOfWeek.FRIDAY, day),
                Map.of(
                        LocalDate.parse("2026-12-24"), List.of(Interval.parse("09:00-13:00")),
                        LocalDate.parse("2026-12-25"), List.of(),
                        LocalDate.parse("2026-12-19"), List.of(Interval.parse("10:00-15:00"))));
    }
}
