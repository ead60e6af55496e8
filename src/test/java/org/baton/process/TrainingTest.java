package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.desk.Agent;
import org.baton.desk.Agent.Absence;
import org.baton.desk.Agents;
import org.baton.desk.Staff;
import org.baton.ticket.Appointments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Training by appointment (training.bpmn). It is Monday, 11:00 at the desk. */
@DeskTest
class TrainingTest {

    private static final String TUESDAY = "2026-11-24T07:00:00Z";
    private static final String WEDNESDAY = "2026-11-25T08:00:00Z";
    private static final String LEAD = "tatiana";
    private static final String ABSENCE = "/api/desks/arnika/people/marina/absences/2026-11-25";

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    Agents agents;

    @Autowired
    Staff staff;

    @Autowired
    Appointments appointments;

    @Autowired
    JdbcClient sql;

    private final List<Agent> changed = new ArrayList<>();

    @BeforeEach
    void the_desk_is_empty_it_is_monday_and_marina_is_the_only_trainer() {
        story.begins();
        sql.sql("delete from baton.training_quarter").update();
        sql.sql("update baton.training set state = 'none' where state = 'booked'")
                .update();
        agents.ofDesk("arnika").stream()
                .filter(it -> it.skills().contains("training") && !it.id().equals("marina"))
                .forEach(it -> change(it, without(it.skills()), it.absences()));
    }

    @AfterEach
    void everybody_is_as_before() {
        story.isOver();
        Collections.reverse(changed);
        changed.forEach(agents::save);
        changed.clear();
    }

    private void change(Agent it, Set<String> skills, List<Absence> absences) {
        changed.add(it);
        agents.save(new Agent(
                it.id(),
                it.desk(),
                it.name(),
                it.lines(),
                skills,
                it.experience(),
                it.languages(),
                it.shift(),
                it.capacity(),
                absences));
    }

    private static Set<String> without(Set<String> skills) {
        var others = new HashSet<>(skills);
        others.remove("training");
        return others;
    }

    private void marinaIsAbsent(String first, String last) {
        var marina = agents.byId("marina").orElseThrow();
        change(marina, marina.skills(), List.of(new Absence(LocalDate.parse(first), LocalDate.parse(last))));
    }

    private TicketStory asked() {
        return story.receives(aTicket()
                        .at("arnika")
                        .under("subscription")
                        .declaredAs("training")
                        .about("Training for two new employees", "Please train two new employees in online booking."))
                .isOnLine("line2")
                .isAccepted();
    }

    private DeskCalls.Answer chooses(TicketStory ticket, String slot) {
        return ticket.customerTries("training", Map.of("slot", slot));
    }

    private TicketStory booked(String slot) {
        var ticket = asked();
        assertThat(chooses(ticket, slot).status()).isEqualTo(200);
        return ticket;
    }

    private String invitation(TicketStory ticket, int n) {
        List<String> files =
                sql.sql("""
                        select a.id from baton.attachment a join baton.message m on m.id = a.message
                        where m.ticket = ? and a.name = 'training.ics' order by a.id
                        """).param(ticket.number()).query(String.class).list();
        byte[] content = sql.sql("select content from baton.attachment_piece where attachment = ?")
                .param(Long.parseLong(files.get(n)))
                .query(byte[].class)
                .single();
        return new String(content, StandardCharsets.UTF_8);
    }

    @Test
    void slots_are_offered_from_the_trainers_shifts() {
        marinaIsAbsent("2026-11-24", "2026-11-24");
        var ticket = asked().waitsAt("WorkOnTicket", "ChooseSlot")
                .hasStatus("waitingForYou")
                .wasTold("TellSlots");
        assertThat(appointments.find(ticket.number()).orElseThrow().offered())
                .as("not within three hours, not on Tuesday, and none after the end of the shift")
                .containsExactly(
                        Instant.parse("2026-11-23T11:00:00Z"),
                        Instant.parse("2026-11-23T12:00:00Z"),
                        Instant.parse("2026-11-23T13:00:00Z"),
                        Instant.parse("2026-11-23T14:00:00Z"),
                        Instant.parse("2026-11-25T06:00:00Z"),
                        Instant.parse("2026-11-25T07:00:00Z"));
    }

    @Test
    void training_by_appointment_for_any_customer_at_any_time_of_the_contract() {
        var ticket = booked(TUESDAY)
                .waitsAt("WorkOnTicket", "HoldTraining")
                .hasStatus("inWork")
                .wasTold("TellBooked");
        assertThat(invitation(ticket, 0))
                .contains(
                        "METHOD:REQUEST",
                        "UID:" + ticket.number() + "@arnika.example",
                        "SEQUENCE:0",
                        "DTSTART:20261124T070000Z",
                        "DTEND:20261124T080000Z",
                        "ORGANIZER:mailto:support@arnika.example",
                        "ATTENDEE:mailto:",
                        "STATUS:CONFIRMED");
        ticket.completes("HoldTraining", Map.of("saidOutcome", "held", "saidText", "Both can book appointments now."));
        ticket.hasStatus("delivered")
                .waitsAt("AwaitConfirmation")
                .hasPassed("DeliverTraining")
                .wasTold("TellDelivered");
        assertThat(ticket.seen().path("conversation").toString()).contains("Both can book appointments now.");
        ticket.customerConfirms(5).hasStatus("closed").isEnded();
    }

    @Test
    void two_customers_cannot_get_the_same_slot() {
        booked(TUESDAY);
        var second = asked();
        var refused = chooses(second, "2026-11-24T10:00:00+03:00");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("detail").asText())
                .contains("Free are 2026-11-23T11:00:00Z")
                .doesNotContain(TUESDAY);
        second.waitsAt("WorkOnTicket", "ChooseSlot");
        assertThat(chooses(second, "2026-11-24T11:00:00+03:00").status()).isEqualTo(200);
    }

    @Test
    void of_two_who_take_the_same_slot_at_the_same_moment_one_gets_it_and_the_other_is_told() throws Exception {
        var both = List.of(asked(), asked());
        var start = new CyclicBarrier(both.size());
        var threads = Executors.newFixedThreadPool(both.size());
        var answers = new ArrayList<DeskCalls.Answer>();
        for (var answer : threads.invokeAll(both.stream()
                .map(it -> (Callable<DeskCalls.Answer>) () -> {
                    start.await();
                    return chooses(it, TUESDAY);
                })
                .toList())) {
            answers.add(answer.get());
        }
        threads.shutdown();
        assertThat(answers).extracting(DeskCalls.Answer::status).containsExactlyInAnyOrder(200, 409);
        var refused =
                answers.stream().filter(it -> it.status() == 409).findFirst().orElseThrow();
        assertThat(refused.body().path("detail").asText())
                .contains("somebody else has just taken it. Free are ")
                .doesNotContain(TUESDAY);
        assertThat(both)
                .extracting(it -> it.seen().path("status").asText())
                .containsExactlyInAnyOrder("inWork", "waitingForYou");
    }

    @Test
    void an_answer_with_a_number_books_that_slot() {
        var ticket = asked().customerWrites("2, thank you!");
        ticket.waitsAt("WorkOnTicket", "HoldTraining");
        assertThat(appointments.find(ticket.number()).orElseThrow().start())
                .isEqualTo(Instant.parse("2026-11-23T12:00:00Z"));
    }

    @Test
    void an_answer_in_words_books_nothing() {
        asked().customerWrites("We are 2 and would rather come on Friday.").waitsAt("WorkOnTicket", "ChooseSlot");
    }

    @Test
    void the_executor_notes_what_was_agreed_by_phone() {
        var ticket = asked().completes("ChooseSlot", Map.of("saidSlot", TUESDAY));
        ticket.waitsAt("WorkOnTicket", "HoldTraining").hasPassed("SlotAgreed", "BookSlot");
    }

    @Test
    void a_moved_training_is_the_same_event_in_the_next_sequence_and_its_first_slot_is_free_again() {
        var ticket = booked(TUESDAY);
        assertThat(chooses(ticket, WEDNESDAY).status()).isEqualTo(200);
        ticket.waitsAt("WorkOnTicket", "HoldTraining").hasPassed("SlotMoved");
        assertThat(invitation(ticket, 1))
                .contains("METHOD:REQUEST", "UID:" + ticket.number() + "@", "SEQUENCE:1", "DTSTART:20261125T080000Z");
        booked(TUESDAY);
    }

    @Test
    void a_slot_that_is_given_back_is_called_off_and_others_are_offered() {
        var ticket = booked(TUESDAY);
        assertThat(ticket.customerTries("training/cancellation", Map.of()).status())
                .isEqualTo(200);
        ticket.waitsAt("WorkOnTicket", "ChooseSlot").hasPassed("FreeSlot").wasTold("TellDropped");
        assertThat(invitation(ticket, 1)).contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED");
        assertThat(chooses(ticket, TUESDAY).status()).isEqualTo(200);
        assertThat(invitation(ticket, 2)).contains("METHOD:REQUEST", "SEQUENCE:2");
    }

    @Test
    void a_trainer_who_cannot_has_other_slots_offered() {
        var ticket = booked(TUESDAY)
                .completes("HoldTraining", Map.of("saidOutcome", "offerAgain", "saidReason", "I am ill."));
        ticket.waitsAt("WorkOnTicket", "ChooseSlot").wasTold("TellDropped");
    }

    @Test
    void a_trainer_who_becomes_absent_after_a_booking_has_it_called_off_and_others_offered() {
        var ticket = booked(WEDNESDAY);
        var other = booked(TUESDAY);
        calls.putAs(LEAD, ABSENCE, Map.of("last", "2026-11-25")).successful();
        ticket.waitsAt("WorkOnTicket", "ChooseSlot")
                .hasStatus("waitingForYou")
                .hasPassed("TrainerAbsent")
                .wasTold("TellDropped", "TellSlots");
        assertThat(invitation(ticket, 1)).contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED");
        assertThat(appointments.find(ticket.number()).orElseThrow().offered())
                .noneMatch(it -> it.toString().startsWith("2026-11-25"));
        other.waitsAt("WorkOnTicket", "HoldTraining").hasNotPassed("TrainerAbsent");
        calls.deleteAs(LEAD, ABSENCE).successful();
    }

    @Test
    void a_trainer_who_leaves_after_a_booking_has_it_called_off_and_others_offered() {
        var marina = agents.byId("marina").orElseThrow();
        var ticket = booked(WEDNESDAY);
        try {
            staff.remove(LEAD, marina);
            ticket.hasPassed("TrainerAbsent").wasTold("TellDropped", "TellLeadNoSlots");
            assertThat(invitation(ticket, 1)).contains("METHOD:CANCEL");
        } finally {
            staff.save(LEAD, marina);
        }
    }

    @Test
    void both_are_reminded_before() {
        var ticket = booked(WEDNESDAY).waitsUntil("TrainingSoon").wasTold("TellTrainingSoon");
        assertThat(story.now()).isEqualTo(Instant.parse(WEDNESDAY).minus(Duration.ofHours(24)));
        assertThat(sql.sql("select recipient from baton.outbox where ticket = ? and notice = 'TellTrainingSoon'")
                        .param(ticket.number())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .contains("marina");
    }

    @Test
    void whoever_does_not_choose_is_reminded_and_then_the_executor_goes_on_by_hand() {
        var ticket = asked().waitsUntil("SlotsReminder").wasTold("TellSlotsReminder");
        ticket.waitsUntil("SlotsSilence")
                .wasTold("TellAgentNoSlot")
                .hasStatus("inWork")
                .waitsAt("WorkOnTicket");
    }

    @Test
    void while_a_training_is_agreed_on_the_time_of_its_line_does_not_count() {
        var ticket = asked();
        assertThat(targets(ticket)).isEmpty();
        story.passes(Duration.ofDays(3));
        ticket.waitsAt("WorkOnTicket", "ChooseSlot").hasStatus("waitingForYou");
        assertThat(ticket.levels()).isEmpty();
    }

    @Test
    void where_nothing_was_agreed_on_the_line_has_its_whole_time_from_then_on_and_line_3_is_not_asked() {
        var ticket = asked().waitsUntil("SlotsSilence");
        assertThat(targets(ticket)).containsExactly("2026-12-08T08:00:00Z");
        assertThat(ticket.levels()).isEmpty();
        story.passes(Duration.ofDays(1));
        assertThat(ticket.waitsAt("WorkOnTicket").wasTold("TellLeadLevel").levels())
                .containsExactly("target 1", "target 2");
    }

    private static List<String> targets(TicketStory ticket) {
        return ticket.seenBy(ticket.executor()).path("targets").findValuesAsText("by");
    }

    @Test
    void an_offer_that_is_taken_back_while_line_3_is_asked_leaves_the_ticket_escalated() {
        var ticket = asked();
        ticket.does(ticket.executor(), "consultation", Map.of("line", "line3", "question", "Is there a test system?"))
                .hasStatus("waitingForYou");
        ticket.waitsUntil("SlotsSilence").hasStatus("escalated").waitsAt("WorkOnTicket", "AnswerConsultation");
    }

    @Test
    void an_offer_that_is_taken_back_while_the_agent_asks_something_else_leaves_the_customer_asked() {
        var ticket = asked();
        story.waitsTill(Instant.parse("2026-12-04T08:00:00Z"));
        ticket.isAskedAboutBy(ticket.executor(), "How many employees are there?");
        ticket.waitsUntil("SlotsSilence").waitsAt("AwaitCustomer").hasStatus("waitingForYou");
    }

    @Test
    void a_slot_that_is_booked_under_personal_control_leaves_the_ticket_escalated() {
        booked(TUESDAY).does("tatiana", "control", Map.of()).hasStatus("escalated");
        var controlled = asked().does("tatiana", "control", Map.of());
        assertThat(chooses(controlled, WEDNESDAY).status()).isEqualTo(200);
        controlled.waitsAt("WorkOnTicket", "KeepControl", "HoldTraining").hasStatus("escalated");
    }

    @Test
    void where_nobody_has_time_the_leads_are_told_and_it_is_looked_again() {
        marinaIsAbsent("2026-11-01", "2026-12-07");
        var ticket = asked().waitsAt("WorkOnTicket").wasTold("TellLeadNoSlots");
        var marina = agents.byId("marina").orElseThrow();
        change(marina, marina.skills(), List.of());
        ticket.waitsUntil("NextLook").waitsAt("WorkOnTicket", "ChooseSlot").wasTold("TellSlots");
    }

    @Test
    void a_cancelled_ticket_calls_its_training_off() {
        var ticket = booked(TUESDAY)
                .customerCancels()
                .hasStatus("cancelled")
                .wasTold("TellCalledOff")
                .isEnded();
        assertThat(invitation(ticket, 1)).contains("METHOD:CANCEL");
        booked(TUESDAY);
    }

    @Test
    void a_cancelled_ticket_without_an_appointment_just_ends() {
        asked().customerCancels().hasPassed("NothingBooked").isEnded();
    }

    @Test
    void what_is_no_slot_is_refused_with_the_free_ones() {
        var ticket = asked();
        var night = chooses(ticket, "2026-11-24T03:00:00+03:00");
        assertThat(night.status()).isEqualTo(409);
        var nonsense = chooses(ticket, "tomorrow");
        assertThat(nonsense.status()).isEqualTo(422);
        var seen = calls.ticket(ticket.number() + "/training");
        assertThat(seen.path("state").asText()).isEqualTo("open");
        assertThat(seen.path("slots")).hasSize(6);
    }
}
