package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.engine.OpenTask;
import org.baton.engine.OpenTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another line is asked (consultation.bpmn): at Arnika, line 3 by line 2. */
@DeskTest
class ConsultationTest {

    private static final Map<String, Object> ASKED =
            Map.of("line", "line3", "question", "Is the schedule cached for a day?");

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    OpenTasks tasks;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    private TicketStory onLine2() {
        return story.receives(aTicket().at("arnika").under("subscription").declaredAs("bug"))
                .isOnLine("line2")
                .isAccepted();
    }

    private TicketStory asked() {
        var ticket = onLine2();
        return ticket.does(ticket.executor(), "consultation", ASKED);
    }

    private String task(TicketStory ticket, String key) {
        return tasks.of(List.of(ticket.number())).stream()
                .map(OpenTask::waiting)
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private DeskCalls.Answer answers(String agent, TicketStory ticket) {
        return calls.postAs(
                agent,
                "/api/tickets/" + ticket.number() + "/tasks/" + task(ticket, "AnswerConsultation"),
                Map.of("saidText", "Yes, until midnight; restart the booking service."));
    }

    private static String conversation(TicketStory ticket) {
        return ticket.seen().path("conversation").toString();
    }

    @Test
    void line_3_gets_a_task_of_its_own_beside_that_of_line_2() {
        var ticket = onLine2();
        String executor = ticket.executor();
        ticket.does(executor, "consultation", ASKED)
                .waitsAt("WorkOnTicket", "AnswerConsultation")
                .isHeldBy(executor)
                .isOnLine("line2")
                .hasStatus("escalated");
    }

    @Test
    void line_3_answers_through_line_2_and_the_executor_stays() {
        var ticket = asked();
        String executor = ticket.executor();
        assertThat(answers("gleb", ticket).status()).isEqualTo(200);
        ticket.waitsAt("WorkOnTicket")
                .isHeldBy(executor)
                .hasStatus("inWork")
                .wasTold("TellAdvice")
                .hasPassed("OfferConsultation", "RecordAdvice");
        assertThat(conversation(ticket)).doesNotContain("until midnight").doesNotContain("cached");
        assertThat(calls.ticketAs(executor, ticket.number())
                        .path("conversation")
                        .toString())
                .contains("until midnight")
                .contains("cached for a day");
    }

    @Test
    void the_clocks_go_on_and_the_same_person_can_be_asked_back() {
        var ticket = asked();
        answers("yulia", ticket);
        ticket.does(ticket.executor(), "consultation", ASKED).waitsAt("WorkOnTicket", "AnswerConsultation");
    }

    @Test
    void one_line_is_asked_one_thing_at_a_time() {
        var ticket = asked();
        var second = ticket.tries(ticket.executor(), "consultation", ASKED);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body().path("detail").asText()).contains("'line3' has been asked");
        ticket.waitsAt("WorkOnTicket", "AnswerConsultation")
                .does(
                        ticket.executor(),
                        "consultation",
                        Map.of("line", "content", "question", "Does the form print the schedule?"))
                .waitsAt("WorkOnTicket", "AnswerConsultation", "AnswerConsultation");
    }

    @Test
    void it_is_asked_in_tasklist_too() {
        var ticket = onLine2();
        ticket.completes(
                "WorkOnTicket",
                Map.of(
                        "saidOutcome",
                        "consult",
                        "saidTargetLine",
                        "line3",
                        "saidQuestion",
                        "Is the schedule cached for a day?"));
        ticket.waitsAt("WorkOnTicket", "AnswerConsultation").hasStatus("escalated");
    }

    @Test
    void nobody_asks_the_own_line_or_one_that_is_not_there() {
        var ticket = onLine2();
        for (String line : new String[] {"line2", "line9"}) {
            var refused =
                    ticket.tries(ticket.executor(), "consultation", Map.of("line", line, "question", "Why is that?"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body().toString()).contains("line3");
        }
        ticket.waitsAt("WorkOnTicket").hasStatus("inWork");
    }

    @Test
    void only_the_line_that_is_asked_answers() {
        var ticket = asked();
        assertThat(answers(ticket.executor(), ticket).status()).isEqualTo(409);
        assertThat(answers("alina", ticket).status()).isEqualTo(409);
        ticket.waitsAt("WorkOnTicket", "AnswerConsultation");
    }

    @Test
    void line_3_is_consulted_at_the_latest_when_the_target_of_line_2_is_over() {
        var ticket = onLine2();
        String executor = ticket.executor();
        story.waitsTill(DeskStory.MONDAY.plus(Duration.ofDays(1)).minusSeconds(1));
        ticket.waitsAt("WorkOnTicket");
        story.waitsTill(DeskStory.MONDAY.plus(Duration.ofDays(1)));
        ticket.waitsAt("WorkOnTicket", "AnswerConsultation")
                .isHeldBy(executor)
                .isOnLine("line2")
                .hasStatus("escalated");
        assertThat(answers("yulia", ticket).status()).isEqualTo(200);
        ticket.waitsAt("WorkOnTicket").hasStatus("inWork");
    }

    @Test
    void line_3_is_not_consulted_again_while_it_has_not_answered() {
        var ticket = asked();
        story.waitsTill(DeskStory.MONDAY.plus(Duration.ofDays(1)));
        ticket.waitsAt("WorkOnTicket", "AnswerConsultation");
    }

    @Test
    void nothing_is_asked_any_more_once_the_ticket_is_delivered() {
        var ticket = asked();
        ticket.isDelivered()
                .waitsAt("AwaitConfirmation")
                .hasStatus("delivered")
                .hasPassed("ConsultationWithdrawn", "WithdrawConsultation");
        ticket.customerObjects("It still does not show.")
                .waitsAt("WorkOnTicket")
                .hasStatus("inWork");
    }

    @Test
    void nothing_is_asked_any_more_once_the_ticket_is_cancelled_or_declined() {
        asked().customerCancels().isEnded();
        var declined = asked();
        declined.isDeclinedBy(declined.executor(), "outOfScope").isEnded();
    }

    @Test
    void any_desk_brings_in_a_specialist() {
        var ticket = story.receives(aTicket().at("cleverbox").under("standard")).isAccepted();
        ticket.does(ticket.executor(), "consultation", Map.of("line", "specialists", "question", "Is it known?"))
                .waitsAt("WorkOnTicket", "AnswerConsultation")
                .isOnLine("support");
    }
}
