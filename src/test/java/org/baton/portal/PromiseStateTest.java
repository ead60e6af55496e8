package org.baton.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.baton.ticket.ClockEntry;
import org.baton.ticket.LineTarget;
import org.baton.ticket.Promise;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseStateTest {

    /** All on one day, in hours. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # by, risk, met, broken, paused, resumed, ended, now, state
            12,   11,   ,    false,  ,       ,        false, 10,  OPEN
            12,   11,   ,    false,  ,       ,        false, 11,  RISK
            12,   ,     ,    false,  ,       ,        false, 11,  OPEN
            12,   11,   ,    false,  ,       ,        false, 13,  LATE
            12,   11,   ,    false,  11,     ,        false, 13,  PAUSED
            12,   11,   ,    false,  13,     ,        false, 14,  LATE
            12,   11,   ,    false,  10,     11,      false, 13,  LATE
            12,   11,   11,  false,  ,       ,        false, 13,  KEPT
            12,   11,   13,  true,   ,       ,        true,  14,  BROKEN
            12,   11,   ,    false,  ,       ,        true,  13,  OVER
            ,     ,     ,    false,  ,       ,        false, 13,  UNSTATED
            """)
    void a_promise_stands_as_what_was_kept_of_it_says(
            Integer by,
            Integer risk,
            Integer met,
            boolean broken,
            Integer paused,
            Integer resumed,
            boolean ended,
            int now,
            PromiseState state) {
        var terms = new Promise.Terms(null, null, null, at(by), null, null, null, null);
        var promise = new Promise("100001", Promise.What.RESOLVE, 1, terms, at(met), broken, at(risk), null);
        assertThat(PromiseState.of(promise, ended, clock(paused, resumed), at(now)))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            12,   ,       ,        11,  OPEN
            12,   ,       ,        13,  LATE
            12,   ,     11,        13,  PAUSED
            12,   12,     ,        13,  KEPT
            12,   13,     ,        13,  BROKEN
            """)
    void so_does_what_a_line_has_to_keep(int by, Integer ended, Integer paused, int now, PromiseState state) {
        var target = new LineTarget("100001", "line2", at(1), at(by), at(ended));
        assertThat(PromiseState.of(target, clock(paused, null), at(now))).isEqualTo(state);
    }

    private static List<ClockEntry> clock(Integer paused, Integer resumed) {
        var entries = new ArrayList<ClockEntry>();
        if (paused != null) {
            entries.add(new ClockEntry("100001", at(paused), ClockEntry.Kind.PAUSED, "question"));
        }
        if (resumed != null) {
            entries.add(new ClockEntry("100001", at(resumed), ClockEntry.Kind.RESUMED, "answered"));
        }
        return entries;
    }

    private static Instant at(Integer hour) {
        return hour == null ? null : Instant.parse("2026-11-23T00:00:00Z").plusSeconds(3600L * hour);
    }
}
