package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baton.DeskCalls;
import org.baton.DeskCalls.Answer;
import org.baton.DeskPages;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.desk.Staff;
import org.baton.engine.OpenTask;
import org.baton.engine.OpenTasks;
import org.baton.engine.Organisation;
import org.baton.engine.People;
import org.baton.ticket.Appointments;
import org.baton.ticket.Consultations;
import org.baton.ticket.Move;
import org.baton.ticket.Moves;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What Zhanna has to do, beside tickets and parts of her own, when she leaves Arnika, its leads or a line of it. */
@DeskTest
class LeavingTest {

    private static final String LEAD = "tatiana";
    private static final String ZHANNA = "/api/desks/arnika/people/zhanna";

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    MockMvc http;

    @Autowired
    OpenTasks tasks;

    @Autowired
    Consultations consultations;

    @Autowired
    Appointments appointments;

    @Autowired
    Moves moves;

    @Autowired
    Agents agents;

    @Autowired
    Staff staff;

    @Autowired
    Organisation organisation;

    @Autowired
    IdentityService identities;

    @Autowired
    People people;

    @Autowired
    FormService forms;

    @Autowired
    RepositoryService models;

    private final List<Agent> changed = new ArrayList<>();

    @BeforeEach
    void zhanna_has_an_account() {
        story.begins();
        organisation.hasPerson("zhanna", "Zhanna Lind", "zhanna", List.of());
    }

    @AfterEach
    void everybody_is_as_before() {
        changed.forEach(agents::save);
        changed.clear();
        agents.byId("zhanna").ifPresent(it -> staff.remove(LEAD, it));
        story.isOver();
    }

    private void isOn(String... lines) {
        calls.putAs(
                        LEAD,
                        ZHANNA,
                        Map.of(
                                "name",
                                "Zhanna Lind",
                                "lines",
                                List.of(lines),
                                "skills",
                                List.of("bug", "training"),
                                "languages",
                                List.of("ru", "en"),
                                "experience",
                                3,
                                "shift",
                                "monday-friday 09:00-18:00",
                                "capacity",
                                5))
                .successful();
        story.passes(Duration.ZERO);
    }

    private void leaves() {
        calls.deleteAs(LEAD, ZHANNA).successful();
        story.passes(Duration.ZERO);
    }

    /** Whoever was changed is as before when the story is over. */
    private void change(String id, Set<String> lines, Set<String> skills, int capacity) {
        Agent it = agents.byId(id).orElseThrow();
        changed.add(0, it);
        agents.save(new Agent(
                it.id(),
                it.desk(),
                it.name(),
                lines,
                skills,
                it.experience(),
                it.languages(),
                it.shift(),
                capacity,
                it.absences()));
    }

    private void leadsNoMore(String id) {
        Agent it = agents.byId(id).orElseThrow();
        Set<String> lines = new HashSet<>(it.lines());
        lines.remove("leads");
        change(id, lines, it.skills(), it.capacity());
    }

    private void hasNoRoom(String id) {
        Agent it = agents.byId(id).orElseThrow();
        change(id, it.lines(), it.skills(), 0);
    }

    private TicketStory received(String type) {
        return story.receives(aTicket().at("arnika").under("subscription").declaredAs(type));
    }

    private TicketStory of(String agent, String type) {
        return received(type).does(LEAD, "assignment", Map.of("to", agent)).isAcceptedBy(agent);
    }

    private TicketStory line3IsAsked() {
        return of("sergey", "bug")
                .does("sergey", "consultation", Map.of("line", "line3", "question", "Is the schedule cached?"));
    }

    private OpenTask task(TicketStory ticket, String key) {
        return tasks.of(List.of(ticket.number())).stream()
                .filter(it -> it.waiting().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void takes(String agent, TicketStory ticket, String key) {
        ticket.does(agent, "tasks/" + task(ticket, key).waiting().id() + "/claim", Map.of());
    }

    private String askedAt3(TicketStory ticket) {
        return consultations.open(ticket.number(), "line3").orElseThrow().offeredTo();
    }

    private static String control(TicketStory ticket) {
        return ticket.seen().path("control").path("id").asText();
    }

    private void isLost(TicketStory ticket, String task) {
        assertThat(moves.of(ticket.number()))
                .filteredOn(it -> it.what() == Move.What.TASK_LOST)
                .extracting(Move::was, Move::becomes)
                .containsExactly(tuple("zhanna", task));
    }

    private String page(TicketStory ticket) {
        return new DeskPages(http).get(LEAD, "/desk/tickets/" + ticket.number());
    }

    private static void isDone(Answer answer) {
        assertThat(answer.status()).as(answer.body().toPrettyString()).isEqualTo(200);
    }

    @Test
    void a_question_that_she_had_taken_is_put_to_another_of_the_line() {
        isOn("line3");
        var ticket = line3IsAsked();
        takes("zhanna", ticket, "AnswerConsultation");
        leaves();
        assertThat(askedAt3(ticket)).isIn("gleb", "yulia");
        OpenTask asked = task(ticket, "AnswerConsultation");
        assertThat(asked.waiting().assignee()).isNull();
        assertThat(asked.people()).containsExactly(askedAt3(ticket));
        isLost(ticket, "Answer the other line");
        assertThat(page(ticket)).contains("Zhanna Lind has the task no longer: Answer the other line");
        isDone(ticket.triesTask("yulia", "AnswerConsultation", Map.of("saidText", "Yes.")));
        ticket.waitsAt("WorkOnTicket").isHeldBy("sergey");
    }

    @Test
    void a_question_that_was_put_to_her_is_for_the_whole_line_if_nobody_there_has_room() {
        isOn("line3");
        hasNoRoom("gleb");
        hasNoRoom("yulia");
        var ticket = line3IsAsked();
        assertThat(askedAt3(ticket)).isEqualTo("zhanna");
        leaves();
        assertThat(askedAt3(ticket)).isNull();
        OpenTask asked = task(ticket, "AnswerConsultation");
        assertThat(asked.people()).isEmpty();
        assertThat(asked.groups()).containsExactly("arnika-line3");
    }

    @Test
    void off_the_line_that_was_asked_she_keeps_what_else_she_has() {
        isOn("line2", "line3");
        var own = of("zhanna", "training").waitsAt("WorkOnTicket", "ChooseSlot");
        var ticket = line3IsAsked();
        takes("zhanna", ticket, "AnswerConsultation");
        isOn("line2");
        assertThat(askedAt3(ticket)).isIn("gleb", "yulia");
        own.isHeldBy("zhanna");
        assertThat(task(own, "ChooseSlot").waiting().assignee()).isEqualTo("zhanna");
    }

    @Test
    void only_away_she_keeps_what_she_has_taken() {
        isOn("line3");
        var ticket = line3IsAsked();
        takes("zhanna", ticket, "AnswerConsultation");
        calls.putAs(LEAD, ZHANNA + "/absences/2026-11-23", Map.of("last", "2026-11-24"))
                .successful();
        story.passes(Duration.ZERO);
        assertThat(task(ticket, "AnswerConsultation").waiting().assignee()).isEqualTo("zhanna");
    }

    @Test
    void a_slot_that_she_would_have_agreed_on_by_phone_is_for_the_line_of_the_ticket() {
        isOn("line2");
        var ticket = of("zhanna", "training").waitsAt("WorkOnTicket", "ChooseSlot");
        leaves();
        assertThat(task(ticket, "ChooseSlot").waiting().assignee()).isNull();
        assertThat(task(ticket, "ChooseSlot").groups()).containsExactly("arnika-line2");
        isLost(ticket, "Choose a slot");
        takes("sergey", ticket, "ChooseSlot");
    }

    @Test
    void what_came_of_a_training_that_she_held_is_said_by_somebody_of_the_line() {
        isOn("line2");
        change("marina", Set.of("line2"), Set.of("question"), 7);
        change("polina", Set.of("implementation"), Set.of("question"), 10);
        change("artem", Set.of("implementation"), Set.of("question"), 10);
        var ticket = of("sergey", "training");
        Instant slot =
                appointments.find(ticket.number()).orElseThrow().offered().get(0);
        isDone(ticket.customerTries("training", Map.of("slot", slot.toString())));
        story.waitsTill(slot.plus(Duration.ofDays(1)));
        assertThat(task(ticket, "HoldTraining").waiting().assignee()).isEqualTo("zhanna");
        leaves();
        isLost(ticket, "Hold the training");
        isDone(ticket.triesTask(
                "sergey", "HoldTraining", Map.of("saidOutcome", "held", "saidText", "Both can book now.")));
        ticket.hasStatus("delivered");
    }

    @Test
    void a_ticket_under_her_personal_control_is_another_leads_and_everybody_is_told() {
        isOn("leads");
        var ticket = of("sergey", "bug").does("zhanna", "control", Map.of());
        leaves();
        assertThat(control(ticket)).isIn("tatiana", "grigory");
        ticket.hasStatus("escalated")
                .isHeldBy("sergey")
                .waitsAt("WorkOnTicket", "KeepControl")
                .wasTold("TellControl", "TellLeadControl", "TellExecutorControl")
                .hasPassed("FindController");
        assertThat(task(ticket, "KeepControl").waiting().assignee()).isEqualTo(control(ticket));
        assertThat(ticket.seen().path("conversation").toString())
                .contains("personal control of " + agents.name(control(ticket)));
    }

    @Test
    void leading_no_more_she_controls_nothing() {
        isOn("leads", "line2");
        var ticket = of("zhanna", "bug").does("zhanna", "control", Map.of());
        isOn("line2");
        assertThat(control(ticket)).isIn("tatiana", "grigory");
        ticket.isHeldBy("zhanna");
    }

    @Test
    void where_nobody_else_leads_control_ends() {
        isOn("leads");
        var ticket = of("sergey", "bug").does("zhanna", "control", Map.of());
        Agent zhanna = agents.byId("zhanna").orElseThrow();
        leadsNoMore("tatiana");
        leadsNoMore("grigory");
        staff.remove("zhanna", zhanna);
        story.passes(Duration.ZERO);
        assertThat(control(ticket)).isEmpty();
        assertThat(page(ticket)).contains("Personal control has ended");
        ticket.hasStatus("inWork").waitsAt("WorkOnTicket").hasPassed("ControlGivenUp");
        assertThat(moves.of(ticket.number()))
                .filteredOn(it -> it.what() == Move.What.CONTROL)
                .extracting(Move::was, Move::becomes)
                .containsExactly(tuple(null, "zhanna"), tuple("zhanna", null));
    }

    @Test
    void a_complaint_that_she_was_to_answer_is_the_other_leads() {
        isOn("leads");
        var ticket = of("sergey", "bug").customerComplains("Nobody calls me back.");
        takes("zhanna", ticket, "AnswerComplaint");
        leaves();
        OpenTask complaint = task(ticket, "AnswerComplaint");
        assertThat(complaint.waiting().assignee()).isNull();
        assertThat(complaint.people()).containsExactlyInAnyOrder("tatiana", "grigory");
        isLost(ticket, "Answer complaint");
    }

    @Test
    void a_result_that_she_delivered_may_be_judged_by_phone_with_anybody_of_the_line() {
        isOn("line2");
        var ticket = of("zhanna", "bug").isDelivered();
        leaves();
        assertThat(task(ticket, "AwaitConfirmation").waiting().assignee()).isNull();
        takes("sergey", ticket, "AwaitConfirmation");
        ticket.isHeldBy("zhanna").customerConfirms(5).hasStatus("closed");
    }

    @Test
    void a_caller_whom_she_was_to_tell_the_promise_is_told_by_somebody_of_the_line() {
        isOn("line2");
        var said = new HashMap<String, Object>(
                Map.of("company", "", "caller", "Svetlana", "address", "svetlana@lotos.example", "subject", "Booking"));
        said.put("body", "The service 'Massage' does not show in the online booking. What is to be set?");
        var number = new String[1];
        people.as(
                "zhanna",
                () -> number[0] =
                        forms.submitStartForm(process("phoneCall"), said).getBusinessKey());
        var ticket = story.knows(number[0]);
        assertThat(task(ticket, "AnswerCaller").waiting().assignee()).isEqualTo("zhanna");
        leaves();
        assertThat(task(ticket, "AnswerCaller").waiting().assignee()).isNull();
        assertThat(task(ticket, "AnswerCaller").groups())
                .contains("arnika-" + ticket.seen().path("line").asText());
        ticket.customerCancels();
    }

    private String process(String key) {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private static Map<String, Object> finding() {
        var form = new HashMap<String, Object>(
                Map.of("saidOutcome", "improve", "saidText", "The second question was not answered."));
        List.of("saidUnderstanding", "saidSolution", "saidTone", "saidSpeed").forEach(it -> form.put(it, 3));
        return form;
    }

    private TicketStory disappointing() {
        isOn("line2");
        return of("zhanna", "bug").isDelivered().customerConfirms(1).waitsAt("ReviewTicket");
    }

    @Test
    void a_review_that_she_was_to_read_is_read_by_a_lead_and_by_no_colleague() {
        var ticket = disappointing().completes("ReviewTicket", finding());
        assertThat(task(ticket, "ReadReview").waiting().assignee()).isEqualTo("zhanna");
        assertThat(task(ticket, "ReadReview").people()).isEmpty();
        leaves();
        isLost(ticket, "Read the review");
        isReadByALead(ticket);
    }

    @Test
    void a_review_that_is_written_when_she_has_left_is_read_by_a_lead_too() {
        var ticket = disappointing();
        leaves();
        isReadByALead(ticket.completes("ReviewTicket", finding()));
    }

    private static void isReadByALead(TicketStory ticket) {
        assertThat(ticket.triesTask("sergey", "ReadReview", Map.of()).status()).isEqualTo(409);
        isDone(ticket.triesTask(LEAD, "ReadReview", Map.of("saidText", "We talk about it.")));
        ticket.waitsAt().hasPassed("ReviewRead");
    }

    @Test
    void a_review_that_she_was_to_write_is_another_reviewers_and_she_is_none_any_more() {
        isOn("line3");
        identities.createMembership("zhanna", "arnika-reviewers");
        var ticket = of("sergey", "bug").isDelivered().customerConfirms(1).waitsAt("ReviewTicket");
        takes("zhanna", ticket, "ReviewTicket");
        leaves();
        assertThat(identities.createGroupQuery().groupMember("zhanna").count()).isZero();
        assertThat(task(ticket, "ReviewTicket").waiting().assignee()).isNull();
        assertThat(task(ticket, "ReviewTicket").people()).isNotEmpty().doesNotContain("zhanna");
        isLost(ticket, "Review ticket");
    }
}
