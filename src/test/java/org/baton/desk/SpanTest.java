package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @Test
    void a_span_is_a_time_or_days() {
        assertThat(Span.parse("30 min")).isEqualTo(new Span(0, Duration.ofMinutes(30), Optional.empty()));
        assertThat(Span.parse("4 h")).isEqualTo(new Span(0, Duration.ofHours(4), Optional.empty()));
        assertThat(Span.parse("2d")).isEqualTo(new Span(2, Duration.ZERO, Optional.empty()));
    }

    @Test
    void a_span_may_name_its_clock() {
        assertThat(Span.parse("2 d working")).isEqualTo(new Span(2, Duration.ZERO, Optional.of(ClockType.WORKING)));
        assertThat(Span.parse("1 h elapsed").clockOr(ClockType.WORKING)).isEqualTo(ClockType.ELAPSED);
        assertThat(Span.parse("1 h").clockOr(ClockType.WORKING)).isEqualTo(ClockType.WORKING);
    }

    @Test
    void hours_may_have_a_part_as_a_table_may_compute_it() {
        assertThat(Span.parse("2.5 h").time()).isEqualTo(Duration.ofMinutes(150));
        assertThat(Span.parse("16.0 h").time()).isEqualTo(Duration.ofHours(16));
        assertThat(Span.parse("2.0 d").days()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "soon, written like 30 min",
        "4, written like 30 min",
        "-4 h, written like 30 min",
        "0 h, more than nothing",
        "999999999 d, at most ten years",
        "1.5 d, days are whole"
    })
    void what_is_no_span_is_refused_with_a_reason(String text, String reason) {
        assertThatThrownBy(() -> Span.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"" + text + "\" is no span of time: ")
                .hasMessageContaining(reason);
    }

    @Test
    void a_clock_that_nobody_knows_is_refused() {
        assertThatThrownBy(() -> Span.parse("4 h busy"))
                .hasMessage("There is no clock \"busy\"; a clock is working or elapsed");
    }
}
