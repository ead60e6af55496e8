package org.baton.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What it costs to be asked for the numbers, and what is said when they cannot be counted. */
class ScrapeTest {

    private final NumbersRoom room = new NumbersRoom();

    @Test
    void a_scrape_costs_four_statements_and_the_next_one_within_seconds_none() {
        room.ticket("1", "onebox", "received");
        room.ticket("2", "arnika", "inWork");
        room.numbers.prepare();
        room.clock.moveTo(NumbersRoom.NOW.plusSeconds(10));
        room.asked.times = 0;

        room.scrape();
        room.scrape();
        assertThat(room.asked.times).isEqualTo(4);
        room.clock.moveTo(NumbersRoom.NOW.plusSeconds(14));
        room.scrape();
        assertThat(room.asked.times).isEqualTo(4);
    }

    @Test
    void a_database_that_is_gone_is_no_zero_and_is_asked_once() {
        room.ticket("1", "onebox", "received");
        room.numbers.prepare();
        room.asked.gone = true;
        room.asked.times = 0;
        room.later(Duration.ofSeconds(10));

        assertThat(room.value("baton.tickets", "desk", "onebox", "status", "received"))
                .isNaN();
        assertThat(room.value("baton.outbox.waiting")).isNaN();
        assertThat(room.asked.times).isEqualTo(1);

        room.asked.gone = false;
        room.later(Duration.ofSeconds(10));
        assertThat(room.value("baton.tickets", "desk", "onebox", "status", "received"))
                .isEqualTo(1);
    }
}
