package org.baton.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.promise.TableAnswers.SIMPLE;
import static org.baton.promise.TableAnswers.with;

import java.time.Instant;
import java.util.Map;
import org.baton.ticket.ClockEntries;
import org.baton.ticket.Pause;
import org.baton.ticket.Promise.What;
import org.baton.ticket.Tickets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a pause does to a promise. Every ticket is received on Monday 2026-11-23 at 08:00 UTC. */
class PausedPromisesTest {

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

    private void assertBy(What what, String moment) {
        assertThat(room.promise(number, what).by()).isEqualTo(moment == null ? null : Instant.parse(moment));
    }
}
