package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.desk.Agents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an appointment for a training does to status and targets of its ticket (training.bpmn). */
@DeskTest
class TrainingBesidesWorkTest {

    @Autowired
    DeskStory story;

    @Autowired
    Agents agents;

    @Autowired
    JdbcClient sql;

    private TrainingDesk desk;

    @BeforeEach
    void it_is_monday_and_marina_is_the_only_trainer() {
        desk = new TrainingDesk(story, agents, sql);
        desk.begins();
    }

    @AfterEach
    void everybody_is_as_before() {
        desk.isOver();
    }

    @Test
    void while_a_training_is_agreed_on_the_time_of_its_line_does_not_count() {
        var ticket = desk.asked();
        assertThat(targets(ticket)).isEmpty();
        story.passes(Duration.ofDays(3));
        ticket.waitsAt("WorkOnTicket", "ChooseSlot").hasStatus("waitingForYou");
        assertThat(ticket.levels()).isEmpty();
    }

    @Test
    void where_nothing_was_agreed_on_the_line_has_its_whole_time_from_then_on_and_line_3_is_not_asked() {
        var ticket = desk.asked().waitsUntil("SlotsSilence");
        assertThat(targets(ticket)).containsExactly("2026-12-08T08:00:00Z");
        assertThat(ticket.levels()).isEmpty();
        story.passes(Duration.ofDays(1));
        assertThat(ticket.waitsAt("WorkOnTicket").wasTold("TellLeadLevel").levels())
                .containsExactly("target 1", "target 2");
    }

    @Test
    void an_offer_that_is_taken_back_while_line_3_is_asked_leaves_the_ticket_escalated() {
        var ticket = desk.asked();
        ticket.does(ticket.executor(), "consultation", Map.of("line", "line3", "question", "Is there a test system?"))
                .hasStatus("waitingForYou");
        ticket.waitsUntil("SlotsSilence").hasStatus("escalated").waitsAt("WorkOnTicket", "AnswerConsultation");
    }

    @Test
    void an_offer_that_is_taken_back_while_the_agent_asks_something_else_leaves_the_customer_asked() {
        var ticket = desk.asked();
        story.waitsTill(Instant.parse("2026-12-04T08:00:00Z"));
        ticket.isAskedAboutBy(ticket.executor(), "How many employees are there?");
        ticket.waitsUntil("SlotsSilence").waitsAt("AwaitCustomer").hasStatus("waitingForYou");
    }

    @Test
    void a_slot_that_is_booked_under_personal_control_leaves_the_ticket_escalated() {
        desk.booked(TrainingDesk.TUESDAY).does("tatiana", "control", Map.of()).hasStatus("escalated");
        var controlled = desk.asked().does("tatiana", "control", Map.of());
        assertThat(desk.chooses(controlled, TrainingDesk.WEDNESDAY).status()).isEqualTo(200);
        controlled.waitsAt("WorkOnTicket", "KeepControl", "HoldTraining").hasStatus("escalated");
    }

    private static List<String> targets(TicketStory ticket) {
        return ticket.seenBy(ticket.executor()).path("targets").findValuesAsText("by");
    }
}
