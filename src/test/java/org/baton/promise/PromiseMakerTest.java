package org.baton.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baton.promise.TableAnswers.SIMPLE;
import static org.baton.promise.TableAnswers.with;

import java.time.Instant;
import java.util.Map;
import org.baton.ticket.Promise;
import org.baton.ticket.Promise.What;
import org.baton.ticket.Promises;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every ticket is received on Monday 2026-11-23 at 10:00 in Kyiv, which is 08:00 UTC. */
class PromiseMakerTest {

    private static PromiseRoom room;
    private String number;

    @BeforeAll
    static void open() {
        room = new PromiseRoom();
        room.hasDesk("onebox", 1);
    }

    @BeforeEach
    void receive() {
        room.isAt("2026-11-23T08:00:00Z");
        number = room.receives("onebox");
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void both_deadlines_count_from_receipt_and_say_why() {
        room.promises(number, "Done within 8 hours", SIMPLE);
        assertBy(What.ACCEPT, "2026-11-23T09:00:00Z");
        assertBy(What.RESOLVE, "2026-11-23T16:00:00Z");
        assertThat(room.promise(number, What.RESOLVE).terms().reason()).isEqualTo("Done within 8 hours");
        assertThat(room.promise(number, What.RESOLVE).terms().clock()).isEqualTo("working");
    }

    @Test
    void an_unchanged_answer_keeps_the_promise_as_it_is() {
        room.promises(number, "Done within 8 hours", SIMPLE);
        room.isAt("2026-11-23T08:30:00Z");
        room.promises(number, "Done within 8 hours", SIMPLE);
        assertThat(room.the(Promises.class).history(number)).hasSize(2);
    }

    @Test
    void another_answer_counts_from_receipt_with_all_pauses_and_keeps_the_old_promise() {
        room.promises(number, "Done within 8 hours", SIMPLE);
        room.waits(number, "question", "2026-11-23T08:30:00Z", "2026-11-23T09:30:00Z");
        room.promises(number, "A bug", with(SIMPLE, "resolve", "3 h"));
        assertBy(What.RESOLVE, "2026-11-23T12:00:00Z");
        assertThat(room.the(Promises.class).history(number))
                .filteredOn(it -> it.what() == What.RESOLVE)
                .extracting(it -> it.terms().reason())
                .containsExactly("Done within 8 hours", "Done within 8 hours", "A bug");
    }

    @Test
    void a_common_queue_has_an_earliest_moment_and_no_latest() {
        room.promises(number, "Common queue", Map.of("acceptClock", "working", "notBefore", "7 d"));
        Promise accept = room.promise(number, What.ACCEPT);
        assertThat(accept.by()).isNull();
        assertThat(accept.terms().notBefore()).isEqualTo("2026-12-02T08:00:00Z");
    }

    @Test
    void what_may_be_extended_says_until_when_counted_from_receipt() {
        room.promises(number, "24 hours", Map.of("resolve", "24 h", "resolveClock", "elapsed", "extendTo", "72 h"));
        assertBy(What.RESOLVE, "2026-11-24T08:00:00Z");
        assertThat(room.promise(number, What.RESOLVE).terms().extendableTo()).isEqualTo("2026-11-26T08:00:00Z");
    }

    @Test
    void nothing_is_promised_when_no_rule_matched() {
        room.promises(number, "no rule matched", Map.of());
        assertBy(What.ACCEPT, null);
        assertBy(What.RESOLVE, null);
        assertThat(room.promise(number, What.ACCEPT).terms().reason()).isEqualTo("no rule matched");
    }

    @Test
    void an_open_ticket_keeps_the_calendar_that_it_was_promised_under() {
        room.promises(number, "Done within 8 hours", SIMPLE);
        room.hasDesk("onebox", 2, "not even a desk");
        room.waits(number, "question", "2026-11-23T08:30:00Z", "2026-11-23T09:30:00Z");
        assertBy(What.RESOLVE, "2026-11-24T08:00:00Z");
    }

    @Test
    void a_span_that_nobody_understands_names_the_rule_and_the_column() {
        assertThatThrownBy(() -> room.promises(number, "Soon", with(SIMPLE, "resolve", "soon")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("promise.dmn, rule rule, column resolve: \"soon\" is no span of time");
    }

    private void assertBy(What what, String moment) {
        assertThat(room.promise(number, what).by()).isEqualTo(moment == null ? null : Instant.parse(moment));
    }
}
