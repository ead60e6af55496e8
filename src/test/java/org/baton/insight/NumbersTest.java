package org.baton.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What operations watch, counted from rows. */
class NumbersTest {

    private final NumbersRoom room = new NumbersRoom();

    @Test
    void tickets_are_counted_by_desk_and_status() {
        room.ticket("1", "onebox", "received");
        room.ticket("2", "onebox", "received");
        room.ticket("3", "onebox", "closed");
        room.ticket("4", "arnika", "received");
        room.numbers.prepare();

        assertThat(room.value("baton.tickets", "desk", "onebox", "status", "received"))
                .isEqualTo(2);
        assertThat(room.value("baton.tickets", "desk", "onebox", "status", "closed"))
                .isEqualTo(1);
        assertThat(room.value("baton.tickets", "desk", "arnika", "status", "received"))
                .isEqualTo(1);
    }

    @Test
    void ages_grow_while_nothing_is_done() {
        room.ticket("1", "onebox", "received");
        room.sql
                .sql("""
                        insert into baton.outbox (ticket, notice, channel, language, body, written_at)
                        values ('1', 'TellReceipt', 'email', 'en', 'We have it.', ?)
                        """)
                .param(NumbersRoom.NOW.minusSeconds(90).atOffset(ZoneOffset.UTC))
                .update();
        room.numbers.prepare();
        assertThat(room.value("baton.unaccepted.oldest.seconds", "desk", "onebox"))
                .isEqualTo(3600);
        assertThat(room.value("baton.outbox.waiting")).isEqualTo(1);
        assertThat(room.value("baton.outbox.oldest.seconds")).isEqualTo(90);

        room.later(Duration.ofMinutes(1));
        assertThat(room.value("baton.unaccepted.oldest.seconds", "desk", "onebox"))
                .isEqualTo(3660);
        assertThat(room.value("baton.outbox.oldest.seconds")).isEqualTo(150);
    }

    @Test
    void what_the_engine_has_not_got_done_is_told() {
        room.numbers.prepare();
        assertThat(room.value("baton.jobs.due")).isEqualTo(3);
        assertThat(room.value("baton.incidents")).isEqualTo(2);
    }
}
