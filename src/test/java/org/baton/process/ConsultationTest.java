package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.engine.OpenTask;
import org.baton.engine.OpenTasks;
import org.baton.ticket.Consultation;
import org.baton.ticket.Consultations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    void nothing_is_asked_any_more_once_the_ticket_is_cancelled() {
        isWithdrawn(asked().customerCancels()).isEnded();
    }

    @Test
    void nothing_is_asked_any_more_once_the_ticket_is_declined() {
        var ticket = asked();
        isWithdrawn(ticket.isDeclinedBy(ticket.executor(), "outOfScope")).isEnded();
    }

    @Test
    void nothing_is_asked_any_more_once_the_ticket_is_closed_without_a_result() {
        var ticket = asked();
        ticket.isAskedAboutBy(ticket.executor(), "Which employee is it?");
        isWithdrawn(ticket.waitsUntil("SilentTooLong")).hasStatus("closed").isEnded();
    }

    @Test
    void nothing_is_asked_any_more_once_the_ticket_is_merged() {
        var ticket = asked();
        var survivor = story.receivesFromTheSame(
                ticket, aTicket().at("arnika").under("subscription").declaredAs("bug"));
        isWithdrawn(ticket.does("tatiana", "merge", Map.of("into", survivor.number())))
                .isEnded();
    }

    private TicketStory isWithdrawn(TicketStory ticket) {
        assertThat(consultations.of(ticket.number()))
                .extracting(Consultation::answeredBy, Consultation::endedAt)
                .containsExactly(tuple(null, story.now()));
        return ticket.hasPassed("ConsultationWithdrawn", "WithdrawConsultation");
    }

    @Test
    void handing_the_ticket_over_to_the_line_that_is_asked_withdraws_the_question() {
        var ticket = asked();
        isWithdrawn(ticket.isHandedOnBy(ticket.executor(), "line3")).waitsAt("AcceptTicket");
    }

    @Test
    void handing_the_ticket_over_to_another_line_leaves_the_question_open() {
        var ticket = asked();
        ticket.isHandedOnBy(ticket.executor(), "content").waitsAt("AcceptTicket", "AnswerConsultation");
        assertThat(answers("yulia", ticket).status()).isEqualTo(200);
        ticket.waitsAt("AcceptTicket");
    }

    @Test
    void a_corrected_type_that_brings_the_ticket_to_the_line_that_is_asked_withdraws_the_question() {
        var ticket = onLine2();
        ticket.does(ticket.executor(), "consultation", Map.of("line", "content", "question", "Is it the form?"))
                .isHandedOnBy(ticket.executor(), "line1")
                .waitsAt("AcceptTicket", "AnswerConsultation");
        isWithdrawn(ticket.isAcceptedAs(Map.of("type", "printForm")))
                .isOnLine("content")
                .waitsAt("AcceptTicket");
    }

    @Test
    void an_answer_while_the_ticket_is_offered_goes_to_whoever_is_to_accept_it() {
        var ticket = asked();
        ticket.isHandedOnBy(ticket.executor(), "content");
        answers("yulia", ticket);
        assertThat(toldOfTheAnswer(ticket)).containsExactly(ticket.offered());
    }

    @Test
    void an_answer_while_nobody_has_the_ticket_goes_to_all_of_its_line() {
        var ticket = asked();
        ticket.does(ticket.executor(), "release", Map.of());
        answers("yulia", ticket);
        ticket.waitsAt("WorkOnTicket").hasPassed("TellLineAdvice");
        assertThat(toldOfTheAnswer(ticket))
                .contains("sergey", "marina", "timur")
                .doesNotContain("yulia", "gleb");
    }

    private List<String> toldOfTheAnswer(TicketStory ticket) {
        return sql.sql("select recipient from baton.outbox where ticket = ?"
                        + " and notice in ('TellAdvice', 'TellLineAdvice')")
                .param(ticket.number())
                .query(String.class)
                .list();
    }

    @Test
    void of_two_lines_that_are_asked_only_the_one_that_gets_the_ticket_is_not_asked_any_more() {
        var ticket = asked();
        ticket.does(ticket.executor(), "consultation", Map.of("line", "content", "question", "Is it the form?"));
        ticket.isHandedOnBy(ticket.executor(), "line3").waitsAt("AcceptTicket", "AnswerConsultation");
        assertThat(consultations.open(ticket.number()))
                .extracting(Consultation::line)
                .containsExactly("content");
    }

    @Test
    void line_3_has_a_working_day_for_its_answer_whatever_line_2_has_left() {
        var ticket = onLine2();
        story.itIs(DeskStory.MONDAY.plus(Duration.ofHours(5)));
        ticket.does(ticket.executor(), "consultation", ASKED);
        assertThat(due(ticket)).isEqualTo("2026-11-24T13:00:00Z");
    }

    @Test
    void a_line_without_a_target_answers_by_when_the_ticket_is_to_be_done() {
        var ticket = story.receives(aTicket().at("cleverbox").under("standard")).isAccepted();
        ticket.does(ticket.executor(), "consultation", Map.of("line", "specialists", "question", "Is it known?"));
        assertThat(due(ticket)).isEqualTo("2026-11-24T08:00:00Z");
    }

    private Instant due(TicketStory ticket) {
        return tasks.of(List.of(ticket.number())).stream()
                .filter(it -> it.waiting().key().equals("AnswerConsultation"))
                .map(OpenTask::due)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_is_asked_is_reminded_then_the_lead_is_told_and_then_the_head() {
        var ticket = asked();
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
        var ticket = asked();
        story.waitsTill(DeskStory.MONDAY.plus(Duration.ofHours(23)));
        assertThat(ofAnswers(ticket)).containsExactly("answer 1");
        answers("yulia", ticket);
        story.passes(Duration.ofMinutes(30));
        assertThat(ofAnswers(ticket)).containsExactly("answer 1");
        ticket.does(ticket.executor(), "consultation", ASKED);
        story.passes(Duration.ofDays(1));
        assertThat(ofAnswers(ticket)).containsExactly("answer 1", "answer 1", "answer 2");
    }

    @Test
    void while_the_desk_waits_for_the_customer_nobody_is_alerted_of_a_question_and_then_its_time_goes_on() {
        var ticket = asked();
        ticket.isAskedAboutBy(ticket.executor(), "Which employee is it?");
        story.passes(Duration.ofDays(2));
        assertThat(ofAnswers(ticket)).isEmpty();
        ticket.customerWrites("Olga.");
        assertThat(due(ticket)).isEqualTo("2026-11-26T08:00:00Z");
        story.passes(Duration.ofDays(1));
        assertThat(ofAnswers(ticket)).containsExactly("answer 1", "answer 2");
    }

    private static List<String> ofAnswers(TicketStory ticket) {
        return ticket.levels().stream().filter(it -> it.startsWith("answer")).toList();
    }

    @Test
    void any_desk_brings_in_a_specialist() {
        var ticket = story.receives(aTicket().at("cleverbox").under("standard")).isAccepted();
        ticket.does(ticket.executor(), "consultation", Map.of("line", "specialists", "question", "Is it known?"))
                .waitsAt("WorkOnTicket", "AnswerConsultation")
                .isOnLine("support");
    }
}
