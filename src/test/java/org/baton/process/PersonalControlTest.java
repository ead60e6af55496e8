package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.ticket.Move;
import org.baton.ticket.Moves;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Personal control (control.bpmn): a lead stands for a ticket until it is solved. */
@DeskTest
class PersonalControlTest {

    @Autowired
    DeskStory story;

    @Autowired
    Moves moves;

    @Autowired
    TaskService tasks;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    private TicketStory received() {
        return story.receives(aTicket().at("arnika").under("subscription").declaredAs("bug"));
    }

    private TicketStory controlled() {
        return received().isAccepted().does("tatiana", "control", Map.of());
    }

    private static String control(TicketStory ticket) {
        return ticket.seen().path("control").path("id").asText();
    }

    private Task work(TicketStory ticket) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(ticket.number())
                .taskDefinitionKey("WorkOnTicket")
                .singleResult();
    }

    @Test
    void a_lead_takes_a_ticket_on_any_line_and_the_executor_is_not_taken_off_the_work() {
        var ticket = received().isAccepted();
        String executor = ticket.executor();
        ticket.does("tatiana", "control", Map.of())
                .isHeldBy(executor)
                .waitsAt("WorkOnTicket", "KeepControl")
                .wasTold("TellControl", "TellExecutorControl");
    }

    @ParameterizedTest
    @CsvSource({
        "business, line1",
        "bug, line2",
        "printForm, content",
        "customerMatter, customers",
        "sales, sales",
    })
    void the_head_or_a_senior_specialist_takes_it_whatever_line_it_is_on(String type, String line) {
        for (String lead : List.of("tatiana", "grigory")) {
            var ticket = story.receives(
                            aTicket().at("arnika").under("subscription").declaredAs(type))
                    .isOnLine(line)
                    .isAccepted();
            String executor = ticket.executor();
            ticket.does(lead, "control", Map.of()).isOnLine(line).isHeldBy(executor);
            assertThat(control(ticket)).isEqualTo(lead);
        }
    }

    @Test
    void it_lasts_until_the_ticket_is_solved_however_long_that_takes() {
        var ticket = controlled();
        story.passes(Duration.ofDays(60));
        assertThat(control(ticket.hasStatus("escalated"))).isEqualTo("tatiana");
        ticket.isDelivered().customerConfirms(5).isEnded();
        assertThat(control(ticket)).isEmpty();
    }

    @Test
    void everyone_sees_it() {
        var ticket = controlled().hasStatus("escalated");
        assertThat(control(ticket)).isEqualTo("tatiana");
        assertThat(ticket.seen().path("conversation").toString()).contains("personal control of Tatiana Morozova");
        assertThat(work(ticket).getDescription()).contains("under control: Tatiana Morozova");
        assertThat(moves.of(ticket.number()))
                .filteredOn(it -> it.what() == Move.What.CONTROL)
                .extracting(Move::becomes, Move::person)
                .containsExactly(tuple("tatiana", "tatiana"));
    }

    @Test
    void it_is_taken_before_anybody_has_accepted_the_ticket_too() {
        var ticket = received().does("grigory", "control", Map.of()).hasStatus("escalated");
        ticket.isAccepted().hasStatus("escalated").waitsAt("WorkOnTicket", "KeepControl");
    }

    @Test
    void objecting_keeps_it_and_only_solving_ends_it() {
        var ticket = controlled().isDelivered().hasStatus("delivered");
        ticket.customerObjects("It is not right yet.").hasStatus("escalated");
        assertThat(control(ticket)).isEqualTo("tatiana");
        ticket.isDelivered().customerConfirms(5).hasStatus("closed").isEnded();
        assertThat(control(ticket)).isEmpty();
        ticket.hasPassed("TicketSolved");
    }

    @Test
    void it_is_kept_while_the_ticket_changes_lines_and_waits_for_the_customer() {
        var ticket = controlled();
        ticket.isAskedAboutBy(ticket.executor(), "Which employee is it?").hasStatus("waitingForYou");
        ticket.customerWrites("Olga.").hasStatus("escalated");
        ticket.isHandedOnBy(ticket.executor(), "line3").hasStatus("escalated");
        assertThat(control(ticket)).isEqualTo("tatiana");
    }

    @Test
    void a_lead_passes_it_to_another_lead_by_call_or_in_tasklist() {
        var ticket = controlled();
        ticket.does("grigory", "control", Map.of("to", "grigory"));
        assertThat(control(ticket)).isEqualTo("grigory");
        ticket.completes("KeepControl", Map.of("saidOutcome", "pass", "saidColleague", "tatiana"))
                .hasPassed("PassControl");
        assertThat(control(ticket)).isEqualTo("tatiana");
        ticket.hasStatus("escalated").waitsAt("WorkOnTicket", "KeepControl");
    }

    @Test
    void a_lead_takes_what_line_2_has_not_solved_in_three_days_and_line_3_is_asked() {
        var ticket = received().isAccepted();
        String executor = ticket.executor();
        story.waitsTill(Instant.parse("2026-11-26T08:00:00Z"));
        ticket.hasStatus("escalated").isHeldBy(executor).waitsAt("WorkOnTicket", "AnswerConsultation", "KeepControl");
        assertThat(List.of("tatiana", "grigory")).contains(control(ticket));
    }

    @Test
    void nobody_else_takes_it_and_it_goes_to_nobody_else() {
        var ticket = controlled();
        assertThat(ticket.tries(ticket.executor(), "control", Map.of()).status())
                .isEqualTo(403);
        var second = ticket.tries("grigory", "control", Map.of());
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body().path("detail").asText()).startsWith("Tatiana Morozova has ticket");
        for (String to : List.of(ticket.executor(), "tatiana", "nobody")) {
            assertThat(ticket.tries("tatiana", "control", Map.of("to", to)).status())
                    .isEqualTo(422);
        }
        assertThat(control(ticket)).isEqualTo("tatiana");
    }

    @Test
    void it_ends_with_a_ticket_that_is_cancelled_or_declined_and_is_not_taken_after() {
        var ticket = controlled().customerCancels().isEnded();
        assertThat(ticket.tries("tatiana", "control", Map.of()).status()).isEqualTo(409);
        var declined = controlled();
        declined.isDeclinedBy(declined.executor(), "outOfScope").isEnded();
    }
}
