package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.baton.RequestStory.aTicket;

import java.util.Map;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.engine.OpenTasks;
import org.baton.ticket.Consultation;
import org.baton.ticket.Consultations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What another line is asked is not asked any more (consultation.bpmn). */
@DeskTest
class WithdrawnConsultationTest {

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    OpenTasks tasks;

    @Autowired
    Consultations consultations;

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
    void nothing_is_asked_any_more_once_the_ticket_is_delivered() {
        var ticket = questions().asked();
        ticket.isDelivered()
                .waitsAt("AwaitConfirmation")
                .hasStatus("delivered")
                .hasPassed("ConsultationWithdrawn", "WithdrawConsultation");
        ticket.customerObjects("It still does not show.")
                .waitsAt("WorkOnTicket")
                .hasStatus("inWork");
    }

    @Test
    void nothing_is_asked_any_more_once_the_ticket_is_cancelled() {
        isWithdrawn(questions().asked().customerCancels()).isEnded();
    }

    @Test
    void nothing_is_asked_any_more_once_the_ticket_is_declined() {
        var ticket = questions().asked();
        isWithdrawn(ticket.isDeclinedBy(ticket.executor(), "outOfScope")).isEnded();
    }

    @Test
    void nothing_is_asked_any_more_once_the_ticket_is_closed_without_a_result() {
        var ticket = questions().asked();
        ticket.isAskedAboutBy(ticket.executor(), "Which employee is it?");
        isWithdrawn(ticket.waitsUntil("SilentTooLong")).hasStatus("closed").isEnded();
    }

    @Test
    void nothing_is_asked_any_more_once_the_ticket_is_merged() {
        var ticket = questions().asked();
        var survivor = story.receivesFromTheSame(
                ticket, aTicket().at("arnika").under("subscription").declaredAs("bug"));
        isWithdrawn(ticket.does("tatiana", "merge", Map.of("into", survivor.number())))
                .isEnded();
    }

    @Test
    void handing_the_ticket_over_to_the_line_that_is_asked_withdraws_the_question() {
        var ticket = questions().asked();
        isWithdrawn(ticket.isHandedOnBy(ticket.executor(), "line3")).waitsAt("AcceptTicket");
    }

    @Test
    void handing_the_ticket_over_to_another_line_leaves_the_question_open() {
        var ticket = questions().asked();
        ticket.isHandedOnBy(ticket.executor(), "content").waitsAt("AcceptTicket", "AnswerConsultation");
        assertThat(questions().answers("yulia", ticket).status()).isEqualTo(200);
        ticket.waitsAt("AcceptTicket");
    }

    @Test
    void a_corrected_type_that_brings_the_ticket_to_the_line_that_is_asked_withdraws_the_question() {
        var ticket = questions().onLine2();
        ticket.does(ticket.executor(), "consultation", Map.of("line", "content", "question", "Is it the form?"))
                .isHandedOnBy(ticket.executor(), "line1")
                .waitsAt("AcceptTicket", "AnswerConsultation");
        isWithdrawn(ticket.isAcceptedAs(Map.of("type", "printForm")))
                .isOnLine("content")
                .waitsAt("AcceptTicket");
    }

    @Test
    void of_two_lines_that_are_asked_only_the_one_that_gets_the_ticket_is_not_asked_any_more() {
        var ticket = questions().asked();
        ticket.does(ticket.executor(), "consultation", Map.of("line", "content", "question", "Is it the form?"));
        ticket.isHandedOnBy(ticket.executor(), "line3").waitsAt("AcceptTicket", "AnswerConsultation");
        assertThat(consultations.open(ticket.number()))
                .extracting(Consultation::line)
                .containsExactly("content");
    }

    private TicketStory isWithdrawn(TicketStory ticket) {
        assertThat(consultations.of(ticket.number()))
                .extracting(Consultation::answeredBy, Consultation::endedAt)
                .containsExactly(tuple(null, story.now()));
        return ticket.hasPassed("ConsultationWithdrawn", "WithdrawConsultation");
    }
}
