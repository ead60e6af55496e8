package org.baton.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.baton.TestDatabase;
import org.baton.ticket.Promise.What;
import org.baton.ticket.Refusal;
import org.baton.ticket.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Five tickets of one week, whose numbers were counted by hand. */
class SheetsTest {

    private static final Period WEEK =
            new Period(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29), SheetsRoom.KYIV);

    private SheetsRoom room;

    TestDatabase database() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void open() {
        room = new SheetsRoom(database());
        week();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void week() {
        // accepted after 1 h in time, a question of 2 h (1 h of them at work), delivered after 8 h and late
        String late = room.receives("23T09:00", "mill", "paid", "bug");
        room.promises(late, What.ACCEPT, "23T10:00");
        room.promises(late, What.RESOLVE, "23T17:00");
        room.accepts(late, "anna", "23T10:00");
        room.at("23T17:00", it -> room.clocks.paused(late, it, "question"));
        room.at("23T19:00", it -> room.clocks.resumed(late, it, "answer"));
        room.at("24T09:00", it -> room.tickets.delivered(late, it));
        // accepted late, handed from line to line and agent to agent, delivered, reopened, delivered again
        String handed = room.receives("24T17:00", "mill", "paid", "bug");
        room.promises(handed, What.ACCEPT, "24T18:00");
        room.promises(handed, What.RESOLVE, "26T18:00");
        room.accepts(handed, "anna", "25T10:00");
        room.at("25T11:00", it -> room.tickets.decided(handed, "line", "leads"));
        room.at("25T11:00", it -> room.tickets.executorIs(handed, null));
        room.at("25T12:00", it -> room.tickets.executorIs(handed, "boris"));
        room.at("25T13:00", it -> room.tickets.delivered(handed, it));
        room.at("25T13:00", it -> room.clocks.paused(handed, it, "delivered"));
        room.at("25T15:00", it -> room.clocks.resumed(handed, it, "objection"));
        room.at("25T15:00", it -> room.tickets.reopened(handed));
        room.at("25T16:00", it -> room.tickets.delivered(handed, it));
        // overdue, and nobody has it
        String overdue = room.receives("25T09:00", null, "free", "bug");
        room.promises(overdue, What.ACCEPT, "25T10:00");
        // the desk waits for the customer, so it is not overdue
        String waiting = room.receives("25T09:00", "mill", "paid", "question");
        room.promises(waiting, What.ACCEPT, "25T10:00");
        room.at("25T09:30", it -> room.clocks.paused(waiting, it, "question"));
        room.at("25T09:30", it -> room.tickets.statusIs(waiting, Status.WAITING_FOR_YOU));
        // declined before anything was due
        String declined = room.receives("26T09:00", null, "free", "question");
        room.promises(declined, What.ACCEPT, "26T10:00");
        room.at("26T09:10", it -> room.tickets.declined(declined, it, new Refusal("notEntitled", "No contract", null)));
        // of another week, and of another desk
        room.receives("30T09:00", "mill", "paid", "bug");
        room.clock.moveTo(SheetsRoom.kyiv("28T12:00"));
    }

    @Test
    void all_tickets_of_a_period_are_counted_as_by_hand() {
        assertThat(sheet("all"))
                .singleElement()
                .isEqualTo(List.of(
                        5L,
                        1L,
                        2L,
                        1L,
                        1L,
                        Duration.ofMinutes(90),
                        Duration.ofMinutes(114),
                        hours(7),
                        hours(7.8),
                        1L,
                        1L,
                        1L,
                        1L));
    }

    private static Duration hours(double hours) {
        return Duration.ofMinutes(Math.round(hours * 60));
    }

    @Test
    void promises_are_counted_per_line_type_agent_and_customer() {
        assertThat(promised("line")).containsExactly("free 2: 0 1 0 0", "paid 2: 1 0 0 1", "leads 1: 0 1 1 0");
        assertThat(promised("type")).containsExactly("bug 3: 1 2 1 1", "question 2: 0 0 0 0");
        assertThat(promised("agent")).containsExactly("null 3: 0 1 0 0", "anna 1: 1 0 0 1", "boris 1: 0 1 1 0");
        assertThat(promised("customer")).containsExactly("mill 3: 1 1 1 1", "null 2: 0 1 0 0");
    }

    @Test
    void promises_are_shown_day_by_day() {
        assertThat(sheet("course").stream().map(it -> it.get(0) + " " + it.subList(1, 4)))
                .containsExactly(
                        "2026-11-23 [1, 0, 0]",
                        "2026-11-24 [1, 0, 0]",
                        "2026-11-25 [1, 0, 1]",
                        "2026-11-26 [0, 0, 1]",
                        "2026-11-27 [0, 0, 0]",
                        "2026-11-28 [0, 0, 0]",
                        "2026-11-29 [0, 0, 0]");
    }

    @Test
    void hand_overs_say_from_whom_to_whom() {
        assertThat(sheet("handovers"))
                .containsExactlyInAnyOrder(
                        List.of(new Name("line", "paid", null), new Name("line", "leads", null), 1L),
                        List.of(new Name("agent", "anna", "ANNA"), new Name("agent", "boris", "BORIS"), 1L));
    }

    @Test
    void the_backlog_is_counted_by_age() {
        room.clock.moveTo(SheetsRoom.kyiv("30T12:00"));
        assertThat(sheet("backlog"))
                .contains(
                        List.of("0–1", 1L, 0L, 0L, 0L), List.of("3–7", 3L, 1L, 1L, 1L), List.of("7–14", 1L, 0L, 0L, 1L))
                .contains(List.of("90+", 0L, 0L, 0L, 0L));
    }

    @Test
    void the_load_of_agents_is_what_they_hold_now() {
        assertThat(sheet("load"))
                .containsExactly(
                        List.of(new Name("agent", "anna", "ANNA"), 1L, 0L, 0L, 0L, 0L, 1L, 5L),
                        List.of(new Name("agent", "boris", "BORIS"), 1L, 0L, 0L, 0L, 0L, 1L, 5L));
    }

    private List<String> promised(String by) {
        return sheet(by).stream()
                .map(row -> "%s %s: %s %s %s %s"
                        .formatted(
                                ((Name) row.get(0)).code(), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)))
                .toList();
    }

    private List<List<Object>> sheet(String id) {
        return room.sheets(WEEK).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow()
                .rows();
    }
}
