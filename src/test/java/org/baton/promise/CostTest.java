package org.baton.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two years must not cost much more than a day; whoever walks from day to day takes 700 times as long. */
class CostTest {

    private static final int TIMES_AT_MOST = 20;
    private static final int CALLS = 20_000;
    private static final Instant FROM = Instant.parse("2026-11-23T08:15:30Z");
    private static final WorkingTime DESK = Calendars.weekdays("Europe/Kyiv", "09:00-13:00", "14:00-18:00");

    @Test
    void adding_two_years_of_working_time_costs_what_adding_an_hour_costs() {
        assertAlike(
                it -> DESK.plus(FROM.plusSeconds(it), Duration.ofHours(1)),
                it -> DESK.plus(FROM.plusSeconds(it), Duration.ofHours(2 * 261 * 8)));
    }

    @Test
    void the_working_time_between_two_moments_costs_the_same_however_far_they_are_apart() {
        assertAlike(
                it -> DESK.between(FROM.plusSeconds(it), FROM.plusSeconds(3_600)),
                it -> DESK.between(FROM.plusSeconds(it), FROM.plusSeconds(2 * 365 * 86_400L)));
    }

    @Test
    void two_years_of_working_days_cost_what_one_day_costs() {
        assertAlike(it -> DESK.plusDays(FROM.plusSeconds(it), 1), it -> DESK.plusDays(FROM.plusSeconds(it), 2 * 261));
    }

    private static void assertAlike(IntFunction<Object> near, IntFunction<Object> far) {
        cost(near);
        cost(far);
        assertThat(cost(far)).as("nanoseconds for %d calls", CALLS).isLessThan(TIMES_AT_MOST * cost(near));
    }

    /** The best of some rounds, in the processor time of this thread alone: other work on the machine does not count. */
    private static long cost(IntFunction<Object> call) {
        return IntStream.range(0, 7).mapToLong(round -> once(call)).min().orElseThrow();
    }

    private static long once(IntFunction<Object> call) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += call.apply(i).hashCode();
        }
        assertThat(sum).isNotZero();
        return threads.getCurrentThreadCpuTime() - start;
    }
}
