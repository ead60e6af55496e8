package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.desk.Agents;
import org.baton.ticket.Appointments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which slots are offered for a training, and who gets one (training.bpmn). It is Monday, 11:00 at the desk. */
@DeskTest
class SlotChoiceTest {

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    Agents agents;

    @Autowired
    Appointments appointments;

    @Autowired
    JdbcClient sql;

    private TrainingDesk desk;

    @BeforeEach
    void it_is_monday_and_marina_is_the_only_trainer() {
        desk = new TrainingDesk(story, agents, sql);
        desk.begins();
    }

    @AfterEach
    void everybody_is_as_before() {
        desk.isOver();
    }

    @Test
    void slots_are_offered_from_the_trainers_shifts() {
        desk.marinaIsAbsent("2026-11-24", "2026-11-24");
        var ticket = desk.asked()
                .waitsAt("WorkOnTicket", "ChooseSlot")
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
    void two_customers_cannot_get_the_same_slot() {
        desk.booked(TrainingDesk.TUESDAY);
        var second = desk.asked();
        var refused = desk.chooses(second, "2026-11-24T10:00:00+03:00");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("detail").asText())
                .contains("Free are 2026-11-23T11:00:00Z")
                .doesNotContain(TrainingDesk.TUESDAY);
        second.waitsAt("WorkOnTicket", "ChooseSlot");
        assertThat(desk.chooses(second, "2026-11-24T11:00:00+03:00").status()).isEqualTo(200);
    }

    @Test
    void of_two_who_take_the_same_slot_at_the_same_moment_one_gets_it_and_the_other_is_told() throws Exception {
        var both = List.of(desk.asked(), desk.asked());
        var start = new CyclicBarrier(both.size());
        var threads = Executors.newFixedThreadPool(both.size());
        var answers = new ArrayList<DeskCalls.Answer>();
        for (var answer : threads.invokeAll(both.stream()
                .map(it -> (Callable<DeskCalls.Answer>) () -> {
                    start.await();
                    return desk.chooses(it, TrainingDesk.TUESDAY);
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
                .doesNotContain(TrainingDesk.TUESDAY);
        assertThat(both)
                .extracting(it -> it.seen().path("status").asText())
                .containsExactlyInAnyOrder("inWork", "waitingForYou");
    }

    @Test
    void an_answer_with_a_number_books_that_slot() {
        var ticket = desk.asked().customerWrites("2, thank you!");
        ticket.waitsAt("WorkOnTicket", "HoldTraining");
        assertThat(appointments.find(ticket.number()).orElseThrow().start())
                .isEqualTo(Instant.parse("2026-11-23T12:00:00Z"));
    }

    @Test
    void an_answer_in_words_books_nothing() {
        desk.asked().customerWrites("We are 2 and would rather come on Friday.").waitsAt("WorkOnTicket", "ChooseSlot");
    }

    @Test
    void the_executor_notes_what_was_agreed_by_phone() {
        var ticket = desk.asked().completes("ChooseSlot", Map.of("saidSlot", TrainingDesk.TUESDAY));
        ticket.waitsAt("WorkOnTicket", "HoldTraining").hasPassed("SlotAgreed", "BookSlot");
    }

    @Test
    void whoever_does_not_choose_is_reminded_and_then_the_executor_goes_on_by_hand() {
        var ticket = desk.asked().waitsUntil("SlotsReminder").wasTold("TellSlotsReminder");
        ticket.waitsUntil("SlotsSilence")
                .wasTold("TellAgentNoSlot")
                .hasStatus("inWork")
                .waitsAt("WorkOnTicket");
    }

    @Test
    void where_nobody_has_time_the_leads_are_told_and_it_is_looked_again() {
        desk.marinaIsAbsent("2026-11-01", "2026-12-07");
        var ticket = desk.asked().waitsAt("WorkOnTicket").wasTold("TellLeadNoSlots");
        desk.marinaIsBack();
        ticket.waitsUntil("NextLook").waitsAt("WorkOnTicket", "ChooseSlot").wasTold("TellSlots");
    }

    @Test
    void what_is_no_slot_is_refused_with_the_free_ones() {
        var ticket = desk.asked();
        var night = desk.chooses(ticket, "2026-11-24T03:00:00+03:00");
        assertThat(night.status()).isEqualTo(409);
        var nonsense = desk.chooses(ticket, "tomorrow");
        assertThat(nonsense.status()).isEqualTo(422);
        var seen = calls.ticket(ticket.number() + "/training");
        assertThat(seen.path("state").asText()).isEqualTo("open");
        assertThat(seen.path("slots")).hasSize(6);
    }
}
