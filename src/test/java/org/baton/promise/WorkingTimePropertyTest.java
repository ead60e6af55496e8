package org.baton.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.baton.desk.Span;
import org.baton.ticket.Pause;

/** Whatever the hours, zone, start and amount are: the arithmetic says what counting every minute says. */
class WorkingTimePropertyTest {

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 1)
    void sums_differences_openings_days_and_pauses_are_what_counting_minutes_says(
            @ForAll("desks") RandomDesk desk, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        var time = new WorkingTime(desk.calendar());
        var minutes = new MinuteByMinute(desk);
        long from = desk.from().getEpochSecond();
        long ahead = minutes.between(from + RandomDesk.PAUSED_UNTIL, from + MinuteByMinute.AHEAD, List.of());
        int daysAhead = minutes.workingDaysAhead();
        Assume.that(ahead > 0 && daysAhead > 0);
        long seconds = 1 + (long) (share * (ahead - 1));
        int days = 1 + (int) (share * (daysAhead - 1));
        long to = from + (long) (share * MinuteByMinute.AHEAD);

        assertThat(time.plus(desk.from(), Duration.ofSeconds(seconds)))
                .isEqualTo(minutes.plus(from, seconds, List.of()));
        assertThat(time.between(desk.from(), Instant.ofEpochSecond(to)))
                .isEqualTo(Duration.ofSeconds(minutes.between(from, to, List.of())));
        assertThat(time.nextOpening(desk.from())).isEqualTo(minutes.nextOpening(from));
        assertThat(time.plusDays(desk.from(), days)).isEqualTo(minutes.plusDays(from, days));
        assertDeadline(time, minutes, desk, seconds);
    }

    /** Pauses that begin when the time has been used up are left out: counting minutes would not come to them. */
    private static void assertDeadline(WorkingTime time, MinuteByMinute minutes, RandomDesk desk, long seconds) {
        long from = desk.from().getEpochSecond();
        var pauses = new ArrayList<Pause>();
        for (Pause pause : desk.pauses()) {
            if (pause.from().isBefore(minutes.plus(from, seconds, pauses))) {
                pauses.add(pause);
            }
        }
        var span = new Span(0, Duration.ofSeconds(seconds), Optional.empty());
        var deadline = Deadline.within(time, desk.from(), span, pauses);
        assertThat(deadline.due()).isEqualTo(minutes.plus(from, seconds, pauses));
        assertThat(deadline.usedUntil(deadline.due())).isEqualTo(span.time());
        assertThat(deadline.usedUp(1)).isEqualTo(deadline.due());
    }

    @Provide
    Arbitrary<RandomDesk> desks() {
        return RandomDesk.any();
    }
}
