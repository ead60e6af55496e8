package org.baton.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How many promises are open, and how they stand. */
class NumbersOfPromisesTest {

    private final NumbersRoom room = new NumbersRoom();

    @Test
    void a_promise_is_in_time_then_at_risk_then_broken() {
        room.ticket("1", "onebox", "received");
        room.promise("1", "ACCEPT", NumbersRoom.NOW.plusSeconds(60));
        room.numbers.prepare();
        assertThat(room.promises("accept", "inTime")).isEqualTo(1);

        room.later(Duration.ofSeconds(30));
        assertThat(room.promises("accept", "inTime")).isZero();
        assertThat(room.promises("accept", "atRisk")).isEqualTo(1);

        room.later(Duration.ofSeconds(30));
        assertThat(room.promises("accept", "atRisk")).isZero();
        assertThat(room.promises("accept", "broken")).isEqualTo(1);
    }

    @Test
    void a_promise_does_not_count_while_the_customer_has_the_ticket_or_once_it_is_met() {
        room.ticket("1", "onebox", "waitingForYou");
        room.promise("1", "RESOLVE", NumbersRoom.NOW.minusSeconds(60));
        room.ticket("2", "onebox", "inWork");
        room.promise("2", "ACCEPT", NumbersRoom.NOW.minusSeconds(60));
        room.sql.sql("update baton.promise set met_at = due where ticket = '2'").update();
        room.ticket("3", "onebox", "escalated");
        room.promise("3", "RESOLVE", NumbersRoom.NOW.minusSeconds(60));
        room.numbers.prepare();

        assertThat(room.promises("resolve", "broken")).isEqualTo(1);
        assertThat(room.meters
                        .find("baton.promises.open")
                        .tag("promise", "accept")
                        .gauge())
                .isNull();
    }
}
