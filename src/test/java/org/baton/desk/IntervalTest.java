package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @Test
    void hours_are_read_as_they_are_written() {
        assertThat(Interval.parse("09:00-18:00")).isEqualTo(from("09:00", Duration.ofHours(9)));
        assertThat(Interval.parse("8:30 - 13:15")).isEqualTo(from("08:30", Duration.ofMinutes(285)));
    }

    @Test
    void an_overnight_shift_closes_on_the_next_day() {
        assertThat(Interval.parse("22:00-06:00")).isEqualTo(from("22:00", Duration.ofHours(8)));
        assertThat(Interval.parse("22:00-00:00")).isEqualTo(from("22:00", Duration.ofHours(2)));
    }

    @Test
    void a_whole_day_ends_at_24_00() {
        assertThat(Interval.parse("00:00-24:00")).isEqualTo(from("00:00", Duration.ofHours(24)));
    }

    @ParameterizedTest
    @CsvSource({
        "nine to five, written like 09:00-18:00",
        "09:00, written like 09:00-18:00",
        "09:00-25:00, no time 25:00",
        "09:75-18:00, no time 09:75",
        "24:00-06:00, open before it closes",
        "09:00-09:00, open before it closes"
    })
    void what_are_no_hours_is_refused_with_a_reason(String text, String reason) {
        assertThatThrownBy(() -> Interval.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"" + text + "\" are no working hours: ")
                .hasMessageContaining(reason);
    }

    private static Interval from(String opens, Duration lasts) {
        return new Interval(LocalTime.parse(opens), lasts);
    }
}
