package org.baton.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.promise.TableAnswers.NO_RESOLVE;
import static org.baton.promise.TableAnswers.with;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.baton.ticket.Promise.What;
import org.baton.ticket.Tickets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts from a yes, or is named by the agent. Every ticket is received on Monday 2026-11-23 at 08:00 UTC. */
class PromisesFromApprovalTest {

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

    private void assertBy(What what, String moment) {
        assertThat(room.promise(number, what).by()).isEqualTo(moment == null ? null : Instant.parse(moment));
    }
}
