package org.baton.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.baton.TestClock;
import org.junit.jupiter.api.Test;

class OnlookersTest {

    private static final Instant TEN = Instant.parse("2026-11-23T08:00:00Z");

    private final TestClock clock = new TestClock(TEN);
    private final Onlookers onlookers = new Onlookers(clock);

    @Test
    void everybody_sees_the_others_and_nobody_sees_themselves() {
        onlookers.looks("100001", "sofia");
        onlookers.looks("100001", "oksana");
        onlookers.looks("100002", "maksym");
        assertThat(onlookers.besides("100001", "oksana")).containsExactly("sofia");
        assertThat(onlookers.besides("100001", "viktor")).containsExactly("oksana", "sofia");
        assertThat(onlookers.besides("100003", "viktor")).isEmpty();
    }

    @Test
    void whoever_is_not_heard_of_for_a_while_has_gone() {
        onlookers.looks("100001", "sofia");
        clock.moveTo(TEN.plusSeconds(10));
        onlookers.looks("100001", "oksana");
        assertThat(onlookers.besides("100001", "viktor")).containsExactly("oksana", "sofia");
        clock.moveTo(TEN.plusSeconds(16));
        assertThat(onlookers.besides("100001", "viktor")).containsExactly("oksana");
        clock.moveTo(TEN.plusSeconds(26));
        assertThat(onlookers.besides("100001", "viktor")).isEmpty();
    }
}
