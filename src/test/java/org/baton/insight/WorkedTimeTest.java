package org.baton.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baton.desk.Calendar;
import org.baton.desk.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkedTimeTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Instant FROM = Instant.parse("2026-10-19T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-11-09T00:00:00Z");

    /** With a night shift that runs into Saturday's hours, a holiday, and the night on which clocks go back. */
    private static final Calendar ODD = new Calendar(
            KYIV,
            Map.of(
                    DayOfWeek.MONDAY, hours("09:00-12:00", "13:00-18:00"),
                    DayOfWeek.WEDNESDAY, hours("09:00-18:00"),
                    DayOfWeek.FRIDAY, hours("22:00-06:00"),
                    DayOfWeek.SATURDAY, hours("05:00-07:30"),
                    DayOfWeek.SUNDAY, hours("02:00-05:00")),
            Map.of(LocalDate.of(2026, 10, 28), List.of()));

    private final WorkedTime worked = new WorkedTime(ODD, FROM, UNTIL);

    private static List<Interval> hours(String... hours) {
        return List.of(hours).stream().map(Interval::parse).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-19T06:00:00Z, 2026-10-19T15:00:00Z, PT8H",
        "2026-10-19T06:30:00Z, 2026-10-19T09:30:00Z, PT2H30M",
        "2026-10-19T16:00:00Z, 2026-10-21T06:00:00Z, PT0S",
        "2026-10-23T18:00:00Z, 2026-10-24T12:00:00Z, PT9H30M",
        "2026-10-27T00:00:00Z, 2026-10-30T00:00:00Z, PT0S",
        "2026-10-19T09:30:00Z, 2026-10-19T06:30:00Z, PT0S"
    })
    void only_working_time_counts(Instant from, Instant to, Duration expected) {
        assertThat(worked.between(from, to)).isEqualTo(expected);
    }

    @Test
    void it_counts_what_a_count_minute_by_minute_does() {
        var random = new Random(7);
        for (int n = 0; n < 200; n++) {
            Instant from = FROM.plus(Duration.ofMinutes(random.nextInt(20 * 24 * 60)));
            Instant to = from.plus(Duration.ofMinutes(random.nextInt(3 * 24 * 60)));
            Instant end = to.isBefore(UNTIL) ? to : UNTIL;
            assertThat(worked.between(from, end))
                    .as(from + " to " + end)
                    .isEqualTo(Duration.ofMinutes(minutes(from, end)));
        }
    }

    private static long minutes(Instant from, Instant to) {
        long minutes = 0;
        for (Instant at = from; at.isBefore(to); at = at.plusSeconds(60)) {
            minutes += isOpen(at) ? 1 : 0;
        }
        return minutes;
    }

    private static boolean isOpen(Instant at) {
        LocalDate today = at.atZone(KYIV).toLocalDate();
        return List.of(today.minusDays(1), today).stream()
                .anyMatch(day -> ODD.on(day).stream()
                        .anyMatch(it -> !at.isBefore(it.opensAt(day, KYIV)) && at.isBefore(it.closesAt(day, KYIV))));
    }

    @Test
    void percentiles_are_those_of_a_spreadsheet() {
        var hours = new Spread(
                List.of(9L, 1L, 3L, 2L).stream().map(Duration::ofHours).toList());
        assertThat(hours.median()).isEqualTo(Duration.ofMinutes(150));
        assertThat(hours.ninetieth()).isEqualTo(Duration.ofMinutes(432));
        assertThat(new Spread(List.of(Duration.ofHours(4))).ninetieth()).isEqualTo(Duration.ofHours(4));
        assertThat(new Spread(List.of()).median()).isNull();
    }
}
