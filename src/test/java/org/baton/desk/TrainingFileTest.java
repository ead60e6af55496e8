package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.baton.engine.ModelRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingFileTest {

    private static Training read(String grain, String length) {
        return DeskFileTest.read(DeskFileTest.GOOD + """
                        training:
                          skill: training
                          grain: "%s"
                          length: "%s"
                          notice: "3 h"
                          ahead: "14 d"
                          slots: 6
                          remind: "24 h"
                          lookAgain: "1 d working"
                        """.formatted(grain, length))
                .training()
                .orElseThrow();
    }

    @Test
    void a_slot_takes_the_grains_that_it_touches_counted_from_midnight_on() {
        Training training = read("20 min", "40 min");
        assertThat(training.length()).isEqualTo(Duration.ofMinutes(40));
        assertThat(training.grains(Instant.parse("2026-11-24T04:25:00Z"), ZoneId.of("Asia/Kathmandu")))
                .as("from 10:10 to 10:50 by their clock")
                .containsExactly(
                        Instant.parse("2026-11-24T04:15:00Z"),
                        Instant.parse("2026-11-24T04:35:00Z"),
                        Instant.parse("2026-11-24T04:55:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25 min", "0 min", "2 h", "soon"})
    void what_does_not_divide_the_hour_is_no_grain(String grain) {
        assertThatThrownBy(() -> read(grain, "1 h"))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining(grain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50 min", "24 h"})
    void a_slot_is_a_multiple_of_the_grain_and_less_than_a_day(String length) {
        assertThatThrownBy(() -> read("15 min", length))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("\"" + length + "\" is no length of a slot");
    }
}
