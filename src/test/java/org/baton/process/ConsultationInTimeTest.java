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
import org.baton.engine.OpenTasks;
import org.baton.ticket.Consultations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By when another line is asked, by when it answers, and who is alerted if it does not (consultation.bpmn). */
@DeskTest
class ConsultationInTimeTest {

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    OpenTasks tasks;

    @Autowired
    Consultations consultations;

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
    void line_3_is_consulted_at_the_latest_when_the_target_of_line_2_is_over() {
        var ticket = questions().onLine2();
        String executor = ticket.executor();
        story.waitsTill(DeskStory.MONDAY.plus(Duration.ofDays(1)).minusSeconds(1));
        ticket.waitsAt("WorkOnTicket");
        story.waitsTill(DeskStory.MONDAY.plus(Duration.ofDays(1)));
        ticket.waitsAt("WorkOnTicket", "AnswerConsultation")
                .isHeldBy(executor)
                .isOnLine("line2")
                .hasStatus("escalated");
        assertThat(questions().answers("yulia", ticket).status()).isEqualTo(200);
        ticket.waitsAt("WorkOnTicket").hasStatus("inWork");
    }

    @Test
    void line_3_is_not_consulted_again_while_it_has_not_answered() {
        var ticket = questions().asked();
        story.waitsTill(DeskStory.MONDAY.plus(Duration.ofDays(1)));
        ticket.waitsAt("WorkOnTicket", "AnswerConsultation");
    }

    @Test
    void line_3_has_a_working_day_for_its_answer_whatever_line_2_has_left() {
        var ticket = questions().onLine2();
        story.itIs(DeskStory.MONDAY.plus(Duration.ofHours(5)));
        ticket.does(ticket.executor(), "consultation", Questions.ASKED);
        assertThat(questions().due(ticket)).isEqualTo("2026-11-24T13:00:00Z");
    }

    @Test
    void a_line_without_a_target_answers_by_when_the_ticket_is_to_be_done() {
        var ticket = story.receives(aTicket().at("cleverbox").under("standard")).isAccepted();
        ticket.does(ticket.executor(), "consultation", Map.of("line", "specialists", "question", "Is it known?"));
        assertThat(questions().due(ticket)).isEqualTo("2026-11-24T08:00:00Z");
    }

    @Test
    void whoever_is_asked_is_reminded_then_the_lead_is_told_and_then_the_head() {
        var ticket = questions().asked();
        String consultant = consultations.open(ticket.number()).get(0).offeredTo();
        story.passes(Duration.ofDays(3));
        assertThat(ofAnswers(ticket)).containsExactly("answer 1", "answer 2", "answer 3");
        ticket.wasTold("TellHeadLevel").waitsAt("WorkOnTicket", "AnswerConsultation", "KeepControl");
        assertThat(sql.sql("select recipient from baton.outbox where ticket = ? and notice = 'TellExecutorLevel'"
                                + " and recipient <> ?")
                        .params(ticket.number(), ticket.executor())
                        .query(String.class)
                        .list())
                .containsExactly(consultant);
    }

    @Test
    void nobody_is_alerted_once_line_3_has_answered_and_a_second_question_begins_anew() {
        var ticket = questions().asked();
        story.waitsTill(DeskStory.MONDAY.plus(Duration.ofHours(23)));
        assertThat(ofAnswers(ticket)).containsExactly("answer 1");
        questions().answers("yulia", ticket);
        story.passes(Duration.ofMinutes(30));
        assertThat(ofAnswers(ticket)).containsExactly("answer 1");
        ticket.does(ticket.executor(), "consultation", Questions.ASKED);
        story.passes(Duration.ofDays(1));
        assertThat(ofAnswers(ticket)).containsExactly("answer 1", "answer 1", "answer 2");
    }

    @Test
    void while_the_desk_waits_for_the_customer_nobody_is_alerted_of_a_question_and_then_its_time_goes_on() {
        var ticket = questions().asked();
        ticket.isAskedAboutBy(ticket.executor(), "Which employee is it?");
        story.passes(Duration.ofDays(2));
        assertThat(ofAnswers(ticket)).isEmpty();
        ticket.customerWrites("Olga.");
        assertThat(questions().due(ticket)).isEqualTo("2026-11-26T08:00:00Z");
        story.passes(Duration.ofDays(1));
        assertThat(ofAnswers(ticket)).containsExactly("answer 1", "answer 2");
    }

    private static List<String> ofAnswers(TicketStory ticket) {
        return ticket.levels().stream().filter(it -> it.startsWith("answer")).toList();
    }
}
