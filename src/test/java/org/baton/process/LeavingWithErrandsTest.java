package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.engine.OpenTask;
import org.baton.engine.People;
import org.baton.ticket.Appointments;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What Zhanna has to do beside tickets, parts and questions when she leaves Arnika. */
@DeskTest
class LeavingWithErrandsTest {

    @Autowired
    DeskStory story;

    @Autowired
    Appointments appointments;

    @Autowired
    People people;

    @Autowired
    FormService forms;

    @Autowired
    RepositoryService models;

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

    @Test
    void a_slot_that_she_would_have_agreed_on_by_phone_is_for_the_line_of_the_ticket() {
        zhanna.isOn("line2");
        var ticket = zhanna.of("zhanna", "training").waitsAt("WorkOnTicket", "ChooseSlot");
        zhanna.leaves();
        assertThat(zhanna.task(ticket, "ChooseSlot").waiting().assignee()).isNull();
        assertThat(zhanna.task(ticket, "ChooseSlot").groups()).containsExactly("arnika-line2");
        zhanna.isLost(ticket, "Choose a slot");
        zhanna.takes("sergey", ticket, "ChooseSlot");
    }

    @Test
    void what_came_of_a_training_that_she_held_is_said_by_somebody_of_the_line() {
        zhanna.isOn("line2");
        zhanna.change("marina", Set.of("line2"), Set.of("question"), 7);
        zhanna.change("polina", Set.of("implementation"), Set.of("question"), 10);
        zhanna.change("artem", Set.of("implementation"), Set.of("question"), 10);
        var ticket = zhanna.of("sergey", "training");
        Instant slot =
                appointments.find(ticket.number()).orElseThrow().offered().get(0);
        Zhanna.isDone(ticket.customerTries("training", Map.of("slot", slot.toString())));
        story.waitsTill(slot.plus(Duration.ofDays(1)));
        assertThat(zhanna.task(ticket, "HoldTraining").waiting().assignee()).isEqualTo("zhanna");
        zhanna.leaves();
        zhanna.isLost(ticket, "Hold the training");
        Zhanna.isDone(ticket.triesTask(
                "sergey", "HoldTraining", Map.of("saidOutcome", "held", "saidText", "Both can book now.")));
        ticket.hasStatus("delivered");
    }

    @Test
    void a_complaint_that_she_was_to_answer_is_the_other_leads() {
        zhanna.isOn("leads");
        var ticket = zhanna.of("sergey", "bug").customerComplains("Nobody calls me back.");
        zhanna.takes("zhanna", ticket, "AnswerComplaint");
        zhanna.leaves();
        OpenTask complaint = zhanna.task(ticket, "AnswerComplaint");
        assertThat(complaint.waiting().assignee()).isNull();
        assertThat(complaint.people()).containsExactlyInAnyOrder("tatiana", "grigory");
        zhanna.isLost(ticket, "Answer complaint");
    }

    @Test
    void a_result_that_she_delivered_may_be_judged_by_phone_with_anybody_of_the_line() {
        zhanna.isOn("line2");
        var ticket = zhanna.of("zhanna", "bug").isDelivered();
        zhanna.leaves();
        assertThat(zhanna.task(ticket, "AwaitConfirmation").waiting().assignee())
                .isNull();
        zhanna.takes("sergey", ticket, "AwaitConfirmation");
        ticket.isHeldBy("zhanna").customerConfirms(5).hasStatus("closed");
    }

    @Test
    void a_caller_whom_she_was_to_tell_the_promise_is_told_by_somebody_of_the_line() {
        zhanna.isOn("line2");
        var said = new HashMap<String, Object>(
                Map.of("company", "", "caller", "Svetlana", "address", "svetlana@lotos.example", "subject", "Booking"));
        said.put("body", "The service 'Massage' does not show in the online booking. What is to be set?");
        var number = new String[1];
        people.as(
                "zhanna",
                () -> number[0] =
                        forms.submitStartForm(process("phoneCall"), said).getBusinessKey());
        var ticket = story.knows(number[0]);
        assertThat(zhanna.task(ticket, "AnswerCaller").waiting().assignee()).isEqualTo("zhanna");
        zhanna.leaves();
        assertThat(zhanna.task(ticket, "AnswerCaller").waiting().assignee()).isNull();
        assertThat(zhanna.task(ticket, "AnswerCaller").groups())
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
}
