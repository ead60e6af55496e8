package org.baton.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.baton.engine.Never;
import org.baton.ticket.Author;
import org.baton.ticket.Conversation;
import org.baton.ticket.Message;
import org.baton.ticket.Tickets;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every ticket is received on Monday 2026-11-23 at 10:00 in Kyiv and 11:00 in Moscow, which is 08:00 UTC. */
class DeadlinesTest {

    private static final Map<String, Object> SIMPLE =
            Map.of("accept", "1 h", "acceptClock", "working", "resolve", "8 h", "resolveClock", "working");
    private static final Map<String, Object> STREAM = Map.of("notBefore", "7 d", "acceptClock", "working");
    private static final Map<String, Object> ONE_DAY = Map.of("resolve", "24 h", "resolveClock", "elapsed");

    private static PromiseRoom room;
    private static Deadlines deadlines;

    @BeforeAll
    static void open() {
        room = new PromiseRoom();
        List.of("onebox", "integrator", "arnika", "cleverbox").forEach(desk -> room.hasDesk(desk, 1));
        deadlines = room.the(Deadlines.class);
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
    void tasks_are_due_when_what_is_promised_is() {
        var ticket = promised("onebox", SIMPLE);
        assertThat(deadlines.acceptDue(ticket)).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(deadlines.resolveDue(ticket)).isEqualTo("2026-11-23T16:00:00Z");
    }

    @Test
    void nobody_is_alerted_where_nothing_is_promised() {
        var ticket = promised("integrator", STREAM);
        assertThat(deadlines.nextLevel(ticket)).isEqualTo(Never.DATE);
        assertThat(deadlines.acceptDue(ticket)).isNull();
        assertThat(deadlines.resolveDue(ticket)).isNull();
    }

    @Test
    void where_no_acceptance_is_promised_the_line_has_a_deadline_of_its_own() {
        var ticket = promised("cleverbox", ONE_DAY);
        assigned(ticket, "support");
        room.isAt("2026-11-23T09:00:00Z");
        assertThat(deadlines.acceptDue(ticket)).isEqualTo("2026-11-23T12:00:00Z");
    }

    @Test
    void the_deadline_of_the_line_counts_from_when_it_got_the_ticket() {
        var ticket = promised("arnika", Map.of("acceptClock", "working"));
        assigned(ticket, "line1");
        room.isAt("2026-11-23T09:00:00Z");
        assigned(ticket, "line2");
        room.isAt("2026-11-23T10:00:00Z");
        assigned(ticket, "line2");
        assertThat(deadlines.acceptDue(ticket)).isEqualTo("2026-11-24T09:00:00Z");
    }

    @Test
    void whoever_is_handed_an_accepted_ticket_is_to_accept_it_before_it_is_to_be_done() {
        var ticket = promised("onebox", SIMPLE);
        String number = ticket.getProcessBusinessKey();
        room.the(Tickets.class).accepted(number, "petro", Instant.parse("2026-11-23T08:30:00Z"));
        assertThat(deadlines.acceptDue(ticket)).isEqualTo("2026-11-23T16:00:00Z");
    }

    @Test
    void a_question_and_an_offer_wait_as_long_as_the_desk_says() {
        var question = promised("onebox", SIMPLE);
        assertThat(deadlines.reminder(asked(question, "question"))).isEqualTo("2026-11-25T08:00:00Z");
        assertThat(deadlines.silence(asked(question, "specification"))).isEqualTo("2026-11-30T08:00:00Z");
        assertThat(deadlines.silence(asked(question, "quote"))).isEqualTo("2026-12-07T08:00:00Z");
        assertThat(deadlines.silence(question)).isEqualTo("2026-11-30T08:00:00Z");
    }

    @Test
    void waiting_counts_from_when_the_clocks_stopped() {
        var ticket = asked(promised("onebox", SIMPLE), "question");
        room.the(PauseClocks.class).execute(ticket);
        room.isAt("2026-11-24T08:00:00Z");
        assertThat(deadlines.reminder(ticket)).isEqualTo("2026-11-25T08:00:00Z");
    }

    @Test
    void a_delivered_ticket_waits_for_a_word_from_the_delivery_on() {
        var ticket = promised("onebox", SIMPLE);
        room.the(Tickets.class).delivered(ticket.getProcessBusinessKey(), Instant.parse("2026-11-23T09:00:00Z"));
        room.isAt("2026-11-23T10:00:00Z");
        assertThat(deadlines.confirmReminder(ticket)).isEqualTo("2026-11-24T09:00:00Z");
        assertThat(deadlines.confirmSilence(ticket)).isEqualTo("2026-11-26T09:00:00Z");
    }

    @Test
    void a_complaint_has_a_clock_of_its_own() {
        var ticket = promised("onebox", SIMPLE);
        room.isAt("2026-11-23T10:00:00Z");
        room.the(Conversation.class)
                .add(
                        ticket.getProcessBusinessKey(),
                        room.clock.instant(),
                        Author.customer("Olena"),
                        Message.Kind.COMPLAINT,
                        "Too slow",
                        List.of());
        room.isAt("2026-11-23T10:30:00Z");
        assertThat(deadlines.complaintOverdue(ticket)).isEqualTo("2026-11-24T10:00:00Z");
        assertThat(deadlines.nextComplaintAlert(ticket)).isEqualTo("2026-11-23T14:30:00Z");
    }

    @Test
    void a_part_has_the_deadlines_of_its_ticket() {
        var ticket = promised("onebox", SIMPLE);
        var part = PromiseRoom.process(ticket.getProcessBusinessKey() + "-2", Map.of());
        assertThat(deadlines.resolveDue(part)).isEqualTo(Date.from(Instant.parse("2026-11-23T16:00:00Z")));
    }

    private static DelegateExecution promised(String desk, Map<String, Object> outputs) {
        String number = room.receives(desk);
        room.promises(number, "Because", outputs);
        return PromiseRoom.process(number, Map.of());
    }

    private static DelegateExecution asked(DelegateExecution ticket, String ask) {
        return PromiseRoom.process(ticket.getProcessBusinessKey(), Map.of("ask", ask));
    }

    private static void assigned(DelegateExecution ticket, String line) {
        String number = ticket.getProcessBusinessKey();
        room.decided(number, "line", "Because", Map.of("line", line));
        room.the(Tickets.class).decided(number, "line", line);
    }
}
