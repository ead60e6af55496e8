package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.List;
import java.util.Map;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.engine.OpenTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another line is asked (consultation.bpmn): at Arnika, line 3 by line 2. */
@DeskTest
class ConsultationTest {

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    OpenTasks tasks;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    private Questions questions() {
        return new Questions(story, calls, tasks);
    }

    @Test
    void line_3_gets_a_task_of_its_own_beside_that_of_line_2() {
        var ticket = questions().onLine2();
        String executor = ticket.executor();
        ticket.does(executor, "consultation", Questions.ASKED)
                .waitsAt("WorkOnTicket", "AnswerConsultation")
                .isHeldBy(executor)
                .isOnLine("line2")
                .hasStatus("escalated");
    }

    @Test
    void line_3_answers_through_line_2_and_the_executor_stays() {
        var ticket = questions().asked();
        String executor = ticket.executor();
        assertThat(questions().answers("gleb", ticket).status()).isEqualTo(200);
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
        var ticket = questions().asked();
        questions().answers("yulia", ticket);
        ticket.does(ticket.executor(), "consultation", Questions.ASKED).waitsAt("WorkOnTicket", "AnswerConsultation");
    }

    @Test
    void one_line_is_asked_one_thing_at_a_time() {
        var ticket = questions().asked();
        var second = ticket.tries(ticket.executor(), "consultation", Questions.ASKED);
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
        var ticket = questions().onLine2();
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
        var ticket = questions().onLine2();
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
        var ticket = questions().asked();
        assertThat(questions().answers(ticket.executor(), ticket).status()).isEqualTo(409);
        assertThat(questions().answers("alina", ticket).status()).isEqualTo(409);
        ticket.waitsAt("WorkOnTicket", "AnswerConsultation");
    }

    @Test
    void an_answer_while_the_ticket_is_offered_goes_to_whoever_is_to_accept_it() {
        var ticket = questions().asked();
        ticket.isHandedOnBy(ticket.executor(), "content");
        questions().answers("yulia", ticket);
        assertThat(toldOfTheAnswer(ticket)).containsExactly(ticket.offered());
    }

    @Test
    void an_answer_while_nobody_has_the_ticket_goes_to_all_of_its_line() {
        var ticket = questions().asked();
        ticket.does(ticket.executor(), "release", Map.of());
        questions().answers("yulia", ticket);
        ticket.waitsAt("WorkOnTicket").hasPassed("TellLineAdvice");
        assertThat(toldOfTheAnswer(ticket))
                .contains("sergey", "marina", "timur")
                .doesNotContain("yulia", "gleb");
    }

    @Test
    void any_desk_brings_in_a_specialist() {
        var ticket = story.receives(aTicket().at("cleverbox").under("standard")).isAccepted();
        ticket.does(ticket.executor(), "consultation", Map.of("line", "specialists", "question", "Is it known?"))
                .waitsAt("WorkOnTicket", "AnswerConsultation")
                .isOnLine("support");
    }

    private static String conversation(TicketStory ticket) {
        return ticket.seen().path("conversation").toString();
    }

    private List<String> toldOfTheAnswer(TicketStory ticket) {
        return sql.sql("select recipient from baton.outbox where ticket = ?"
                        + " and notice in ('TellAdvice', 'TellLineAdvice')")
                .param(ticket.number())
                .query(String.class)
                .list();
    }
}
