package org.baton.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.baton.ticket.ClockEntries;
import org.baton.ticket.Pause;
import org.baton.ticket.Promise;
import org.baton.ticket.Promise.What;
import org.baton.ticket.Promises;
import org.baton.ticket.Tickets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every ticket is received on Monday 2026-11-23 at 10:00 in Kyiv, which is 08:00 UTC. */
class PromiseMakerTest {

    private static final Map<String, Object> SIMPLE = Map.of(
            "accept",
            "1 h",
            "acceptClock",
            "working",
            "resolve",
            "8 h",
            "resolveClock",
            "working",
            "resolveFrom",
            "receipt");
    private static final Map<String, Object> NO_RESOLVE =
            Map.of("accept", "1 h", "acceptClock", "working", "resolveClock", "working");

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
    void a_pause_moves_each_open_deadline_by_what_its_own_clock_counted() {
        room.promises(number, "Two clocks", with(SIMPLE, "resolveClock", "elapsed"));
        room.waits(number, "question", "2026-11-23T08:30:00Z", "2026-11-24T07:30:00Z");
        assertBy(What.ACCEPT, "2026-11-24T08:00:00Z");
        assertBy(What.RESOLVE, "2026-11-24T15:00:00Z");
    }

    @Test
    void a_promise_that_was_kept_is_not_moved_any_more() {
        room.promises(number, "Done within 8 hours", SIMPLE);
        room.the(Tickets.class).accepted(number, "petro", Instant.parse("2026-11-23T08:30:00Z"));
        room.waits(number, "question", "2026-11-23T08:45:00Z", "2026-11-23T10:45:00Z");
        assertBy(What.ACCEPT, "2026-11-23T09:00:00Z");
        assertBy(What.RESOLVE, "2026-11-24T09:00:00Z");
    }

    @Test
    void from_delivery_to_reopening_nothing_counts() {
        room.promises(number, "Done within 8 hours", SIMPLE);
        room.the(Tickets.class).delivered(number, Instant.parse("2026-11-23T10:00:00Z"));
        room.isAt("2026-11-23T10:00:00Z");
        room.the(PauseClocks.class).execute(PromiseRoom.process(number, Map.of("outcome", "deliver")));
        room.isAt("2026-11-25T10:00:00Z");
        room.the(Tickets.class).reopened(number);
        room.the(ResumeClocks.class).execute(PromiseRoom.process(number, Map.of()));
        assertBy(What.RESOLVE, "2026-11-25T16:00:00Z");
    }

    @Test
    void a_closed_ticket_stands_still_until_it_is_reopened() {
        room.promises(number, "Done within 8 hours", SIMPLE);
        room.isAt("2026-11-23T09:00:00Z");
        room.the(Tickets.class).closed(number, room.clock.instant(), "silent", null);
        assertThat(room.the(ClockEntries.class).pauses(number))
                .containsExactly(new Pause(Instant.parse("2026-11-23T09:00:00Z"), null));
        room.isAt("2026-11-24T09:00:00Z");
        room.the(Tickets.class).reopened(number);
        room.the(ResumeClocks.class).execute(PromiseRoom.process(number, Map.of()));
        assertBy(What.RESOLVE, "2026-11-24T16:00:00Z");
    }

    @Test
    void an_enhancement_counts_from_the_customers_approval() {
        var quoted = with(NO_RESOLVE, "resolveFrom", "approval");
        room.promises(number, "Stated with the quote", with(quoted, "awaits", "quote"));
        assertBy(What.RESOLVE, null);
        room.waits(number, "quote", "2026-11-23T09:00:00Z", "2026-11-25T08:00:00Z");
        room.the(Tickets.class).approved(number, room.clock.instant());
        room.promises(number, "From your approval", with(quoted, "resolve", "12 h"));
        assertBy(What.RESOLVE, "2026-11-26T11:00:00Z");
    }

    @Test
    void a_slot_that_the_customer_bought_counts_from_the_yes() {
        room.promises(number, "No slots are left", with(Map.of(), "awaits", "slotOffer"));
        assertBy(What.ACCEPT, null);
        room.waits(number, "slotOffer", "2026-11-23T08:00:00Z", "2026-11-24T10:00:00Z");
        room.the(Tickets.class).approved(number, room.clock.instant());
        room.the(Tickets.class).slotOfferIs(number, "approved");
        room.promises(number, "Within 4 hours", Map.of("accept", "4 h", "acceptClock", "working"));
        assertBy(What.ACCEPT, "2026-11-24T14:00:00Z");
    }

    @Test
    void a_moment_that_the_agent_named_holds_and_pauses_move_it() {
        room.promises(number, "Stated at acceptance", NO_RESOLVE);
        room.waits(number, "question", "2026-11-23T08:10:00Z", "2026-11-23T08:30:00Z");
        var named = Instant.parse("2026-11-24T10:00:00Z");
        room.the(Tickets.class).estimated(number, 1, (BigDecimal) null, named);
        room.promises(number, "Stated at acceptance", NO_RESOLVE);
        assertBy(What.RESOLVE, "2026-11-24T10:00:00Z");

        room.waits(number, "question", "2026-11-23T09:00:00Z", "2026-11-23T10:00:00Z");
        assertBy(What.RESOLVE, "2026-11-24T11:00:00Z");
        room.promises(number, "Stated at acceptance", NO_RESOLVE);
        assertBy(What.RESOLVE, "2026-11-24T11:00:00Z");
    }

    @Test
    void a_moment_that_the_agent_named_waits_for_the_customers_yes_to_the_quote() {
        var named = Instant.parse("2026-11-30T10:00:00Z");
        room.the(Tickets.class).estimated(number, 1, new BigDecimal("12"), named);
        room.promises(number, "Counts from your approval", with(NO_RESOLVE, "awaits", "quote"));
        assertBy(What.RESOLVE, null);
        room.waits(number, "quote", "2026-11-23T09:00:00Z", "2026-11-25T08:00:00Z");
        room.promises(number, "From your approval", with(NO_RESOLVE, "resolve", "12 h"));
        assertBy(What.RESOLVE, "2026-11-30T10:00:00Z");
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

    private static Map<String, Object> with(Map<String, Object> outputs, String column, String value) {
        var changed = new HashMap<>(outputs);
        changed.put(column, value);
        return changed;
    }
}
