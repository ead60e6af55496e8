package org.baton.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {

    private static final int FIRST = 100_001;
    private static final int MANY = 40_000;

    private static boolean has(int number, double share) {
        return Sample.has(Integer.toString(number), BigDecimal.valueOf(share));
    }

    private static double share(double wanted, IntPredicate which) {
        int[] numbers = IntStream.range(FIRST, FIRST + MANY).filter(which).toArray();
        return (double) IntStream.of(numbers).filter(it -> has(it, wanted)).count() / numbers.length;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.05, 0.1, 0.2, 0.5, 0.9})
    void the_share_that_the_table_says_is_picked_to_within_four_standard_deviations(double wanted) {
        assertThat(share(wanted, it -> true)).isCloseTo(wanted, within(4 * deviation(wanted, MANY)));
    }

    @Test
    void numbers_that_follow_a_pattern_are_picked_like_all() {
        for (int of = 2; of <= 10; of++) {
            int every = of;
            assertThat(share(0.1, it -> it % every == 0))
                    .as("every %s. ticket", of)
                    .isCloseTo(0.1, within(4 * deviation(0.1, MANY / of)));
        }
    }

    @Test
    void a_ticket_is_in_it_or_not_however_often_one_asks_and_a_larger_share_has_all_of_a_smaller_one() {
        assertThat(IntStream.range(FIRST, FIRST + 1000)).allSatisfy(it -> {
            assertThat(has(it, 0.1)).isEqualTo(has(it, 0.1));
            assertThat(has(it, 0.3) || !has(it, 0.1)).isTrue();
        });
    }

    @Test
    void nothing_is_nothing_and_all_is_all() {
        assertThat(share(0, it -> true)).isZero();
        assertThat(share(1, it -> true)).isEqualTo(1);
    }

    private static double deviation(double share, int of) {
        return Math.sqrt(share * (1 - share) / of);
    }
}
