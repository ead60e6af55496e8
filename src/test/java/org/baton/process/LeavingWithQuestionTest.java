package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.baton.DeskCalls;
import org.baton.DeskPages;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.engine.OpenTask;
import org.baton.ticket.Consultations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A question to another line that Zhanna had when she leaves Arnika, or that line. */
@DeskTest
class LeavingWithQuestionTest {

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    Consultations consultations;

    @Autowired
    MockMvc http;

    @Autowired
    ApplicationContext application;

    private Zhanna zhanna;

    @BeforeEach
    void zhanna_has_an_account() {
        zhanna = new Zhanna(application);
        zhanna.hasAnAccount();
    }

    @AfterEach
    void everybody_is_as_before() {
        zhanna.isGone();
    }

    private TicketStory line3IsAsked() {
        return zhanna.of("sergey", "bug")
                .does("sergey", "consultation", Map.of("line", "line3", "question", "Is the schedule cached?"));
    }

    private String askedAt3(TicketStory ticket) {
        return consultations.open(ticket.number(), "line3").orElseThrow().offeredTo();
    }

    private String page(TicketStory ticket) {
        return new DeskPages(http).get(Zhanna.LEAD, "/desk/tickets/" + ticket.number());
    }

    @Test
    void a_question_that_she_had_taken_is_put_to_another_of_the_line() {
        zhanna.isOn("line3");
        var ticket = line3IsAsked();
        zhanna.takes("zhanna", ticket, "AnswerConsultation");
        zhanna.leaves();
        assertThat(askedAt3(ticket)).isIn("gleb", "yulia");
        OpenTask asked = zhanna.task(ticket, "AnswerConsultation");
        assertThat(asked.waiting().assignee()).isNull();
        assertThat(asked.people()).containsExactly(askedAt3(ticket));
        zhanna.isLost(ticket, "Answer the other line");
        assertThat(page(ticket)).contains("Zhanna Lind has the task no longer: Answer the other line");
        Zhanna.isDone(ticket.triesTask("yulia", "AnswerConsultation", Map.of("saidText", "Yes.")));
        ticket.waitsAt("WorkOnTicket").isHeldBy("sergey");
    }

    @Test
    void a_question_that_was_put_to_her_is_for_the_whole_line_if_nobody_there_has_room() {
        zhanna.isOn("line3");
        zhanna.hasNoRoom("gleb");
        zhanna.hasNoRoom("yulia");
        var ticket = line3IsAsked();
        assertThat(askedAt3(ticket)).isEqualTo("zhanna");
        zhanna.leaves();
        assertThat(askedAt3(ticket)).isNull();
        OpenTask asked = zhanna.task(ticket, "AnswerConsultation");
        assertThat(asked.people()).isEmpty();
        assertThat(asked.groups()).containsExactly("arnika-line3");
    }

    @Test
    void off_the_line_that_was_asked_she_keeps_what_else_she_has() {
        zhanna.isOn("line2", "line3");
        var own = zhanna.of("zhanna", "training").waitsAt("WorkOnTicket", "ChooseSlot");
        var ticket = line3IsAsked();
        zhanna.takes("zhanna", ticket, "AnswerConsultation");
        zhanna.isOn("line2");
        assertThat(askedAt3(ticket)).isIn("gleb", "yulia");
        own.isHeldBy("zhanna");
        assertThat(zhanna.task(own, "ChooseSlot").waiting().assignee()).isEqualTo("zhanna");
    }

    @Test
    void only_away_she_keeps_what_she_has_taken() {
        zhanna.isOn("line3");
        var ticket = line3IsAsked();
        zhanna.takes("zhanna", ticket, "AnswerConsultation");
        calls.putAs(Zhanna.LEAD, Zhanna.PERSON + "/absences/2026-11-23", Map.of("last", "2026-11-24"))
                .successful();
        story.passes(Duration.ZERO);
        assertThat(zhanna.task(ticket, "AnswerConsultation").waiting().assignee())
                .isEqualTo("zhanna");
    }
}
