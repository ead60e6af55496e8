package org.baton.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.baton.desk.PublishedLevels;
import org.baton.engine.Never;
import org.baton.ticket.Escalation;
import org.baton.ticket.Escalations;
import org.baton.ticket.Promise.What;
import org.baton.ticket.Tickets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every ticket is received on Monday 2026-11-23 at 10:00 in Kyiv, which is 08:00 UTC; the desks close at 16:00 UTC. */
class EscalatorTest {

    private static final Map<String, Object> SIMPLE =
            Map.of("accept", "1 h", "acceptClock", "working", "resolve", "8 h", "resolveClock", "working");
    private static final Map<String, Object> VIP = Map.of("accept", "2 h", "acceptClock", "elapsed");

    private static PromiseRoom room;
    private String number;

    @BeforeAll
    static void open() {
        room = new PromiseRoom();
        List.of("onebox", "integrator", "arnika", "cleverbox").forEach(desk -> room.hasDesk(desk, 1));
    }

    @BeforeEach
    void receive() {
        room.isAt("2026-11-23T08:00:00Z");
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void a_level_is_due_at_its_share_of_the_time() {
        promised("onebox", SIMPLE);
        assertThat(next()).isEqualTo("2026-11-23T08:45:00Z");
        room.isAt("2026-11-23T08:45:00Z");
        assertThat(fires().tell()).isEqualTo("executor");
        assertThat(next()).isEqualTo("2026-11-23T08:54:00Z");
    }

    @Test
    void a_level_before_the_deadline_is_due_so_long_before_it() throws Exception {
        PublishedLevels.like("onebox", "early", it -> it.replace("\"75 %\"", "\"-10 min\""));
        room.hasDesk("early", 1, Files.readString(Path.of("rules/onebox/desk.yaml")));
        promised("early", Map.of("accept", "1 h", "acceptClock", "working"));
        assertThat(next()).isEqualTo("2026-11-23T08:50:00Z");
        room.isAt("2026-11-23T08:50:00Z");
        assertThat(fires().tell()).isEqualTo("executor");
    }

    @Test
    void a_promise_is_at_risk_from_its_first_level_on() {
        promised("onebox", SIMPLE);
        assertThat(room.promise(number, What.ACCEPT).riskAt()).isEqualTo("2026-11-23T08:45:00Z");
        assertThat(room.promise(number, What.RESOLVE).riskAt()).isEqualTo("2026-11-23T14:00:00Z");
    }

    @Test
    void before_a_level_is_due_nothing_fires() {
        promised("onebox", SIMPLE);
        room.isAt("2026-11-23T08:44:59Z");
        assertThat(fires()).isEqualTo(Alert.none(room.the(Tickets.class).get(number)));
        assertThat(levels()).isEmpty();
    }

    @Test
    void after_a_downtime_the_highest_level_due_fires_once_and_those_below_are_recorded_as_skipped() {
        promised("onebox", SIMPLE);
        room.isAt("2026-11-23T09:30:00Z");
        assertThat(fires().tell()).isEqualTo("lead");
        assertThat(levels()).containsExactly("accept 1 skipped", "accept 2 skipped", "accept 3");
        assertThat(fires().tell()).isEqualTo("nobody");
    }

    @Test
    void a_level_that_repeats_fires_again_with_a_running_number_by_the_clock_of_its_promise() {
        promised("onebox", Map.of("accept", "1 h", "acceptClock", "working"));
        room.isAt("2026-11-23T15:30:00Z");
        fires();
        assertThat(levels()).contains("accept 4");
        assertThat(next()).as("half an hour before the desk closes").isEqualTo("2026-11-24T07:30:00Z");
        room.isAt("2026-11-24T07:30:00Z");
        fires();
        assertThat(levels()).contains("accept 3 run 2");
    }

    @Test
    void an_elapsed_clock_repeats_at_night_too() {
        promised("integrator", VIP);
        room.isAt("2026-11-23T17:00:00Z");
        fires();
        assertThat(next()).isEqualTo("2026-11-23T18:00:00Z");
    }

    @Test
    void levels_that_have_fired_survive_a_pause_and_the_others_go_on_with_what_was_left() {
        promised("onebox", SIMPLE);
        room.isAt("2026-11-23T08:45:00Z");
        fires();
        room.waits(number, "question", "2026-11-23T08:50:00Z", "2026-11-24T07:30:00Z");
        assertThat(next()).isEqualTo("2026-11-24T07:34:00Z");
    }

    @Test
    void a_change_of_line_begins_a_new_version() {
        promised("onebox", SIMPLE);
        room.isAt("2026-11-23T08:45:00Z");
        fires();
        room.the(Tickets.class).decided(number, "line", "leads");
        assertThat(fires().tell()).isEqualTo("executor");
    }

    @Test
    void a_correction_begins_a_new_version() {
        promised("onebox", SIMPLE);
        room.isAt("2026-11-23T08:45:00Z");
        fires();
        room.promises(number, "A bug", Map.of("accept", "30 min", "acceptClock", "working"));
        assertThat(fires().action()).isEqualTo("openToLine");
    }

    @Test
    void a_reopening_begins_a_new_version() {
        promised("onebox", Map.of("resolve", "1 h", "resolveClock", "working"));
        room.isAt("2026-11-23T08:45:00Z");
        fires();
        room.the(Tickets.class).delivered(number, Instant.parse("2026-11-23T08:46:00Z"));
        assertThat(next()).as("nothing while it is delivered").isEqualTo(Never.DATE.toInstant());
        room.the(Tickets.class).reopened(number);
        assertThat(fires().tell()).isEqualTo("executor");
    }

    @Test
    void a_line_that_gets_a_ticket_late_keeps_it_and_does_not_pass_it_on_at_once() throws Exception {
        PublishedLevels.like(
                "cleverbox",
                "hurried",
                it -> it.replace("\"target\"", "\"accept\"").replace("\"support\"", "\"support\", \"specialists\""));
        room.hasDesk("hurried", 1, Files.readString(Path.of("rules/cleverbox/desk.yaml")));
        promised("hurried", Map.of("accept", "4 h", "acceptClock", "elapsed"));
        gets("support");
        room.isAt("2026-11-23T20:00:00Z");
        assertThat(fires().action()).isEqualTo("nextLine");
        gets("specialists");
        room.isAt("2026-11-23T20:01:00Z");
        assertThat(fires().action()).isEqualTo("none");
    }

    private void gets(String line) {
        room.decided(number, "line", "Because", Map.of("line", line));
        room.the(Tickets.class).decided(number, "line", line);
    }

    private void promised(String desk, Map<String, Object> outputs) {
        number = room.receives(desk);
        room.promises(number, "Because", outputs);
    }

    private Alert fires() {
        return room.the(Escalator.class).fire(number, null);
    }

    private Instant next() {
        return room.the(Deadlines.class)
                .nextLevel(PromiseRoom.process(number, Map.of()))
                .toInstant();
    }

    private List<String> levels() {
        return room.the(Escalations.class).of(number).stream()
                .map(EscalatorTest::said)
                .toList();
    }

    private static String said(Escalation it) {
        return it.promise() + " " + it.level() + (it.run() > 1 ? " run " + it.run() : "")
                + (it.skipped() ? " skipped" : "");
    }
}
