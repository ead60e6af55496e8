package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.desk.Agents;
import org.baton.desk.Staff;
import org.baton.ticket.Appointments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A training that is moved or called off (training.bpmn). It is Monday, 11:00 at the desk. */
@DeskTest
class TrainingCalledOffTest {

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
    void a_moved_training_is_the_same_event_in_the_next_sequence_and_its_first_slot_is_free_again() {
        var ticket = desk.booked(TrainingDesk.TUESDAY);
        assertThat(desk.chooses(ticket, TrainingDesk.WEDNESDAY).status()).isEqualTo(200);
        ticket.waitsAt("WorkOnTicket", "HoldTraining").hasPassed("SlotMoved");
        assertThat(desk.invitation(ticket, 1))
                .contains("METHOD:REQUEST", "UID:" + ticket.number() + "@", "SEQUENCE:1", "DTSTART:20261125T080000Z");
        desk.booked(TrainingDesk.TUESDAY);
    }

    @Test
    void a_slot_that_is_given_back_is_called_off_and_others_are_offered() {
        var ticket = desk.booked(TrainingDesk.TUESDAY);
        assertThat(ticket.customerTries("training/cancellation", Map.of()).status())
                .isEqualTo(200);
        ticket.waitsAt("WorkOnTicket", "ChooseSlot").hasPassed("FreeSlot").wasTold("TellDropped");
        assertThat(desk.invitation(ticket, 1)).contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED");
        assertThat(desk.chooses(ticket, TrainingDesk.TUESDAY).status()).isEqualTo(200);
        assertThat(desk.invitation(ticket, 2)).contains("METHOD:REQUEST", "SEQUENCE:2");
    }

    @Test
    void a_trainer_who_cannot_has_other_slots_offered() {
        var ticket = desk.booked(TrainingDesk.TUESDAY)
                .completes("HoldTraining", Map.of("saidOutcome", "offerAgain", "saidReason", "I am ill."));
        ticket.waitsAt("WorkOnTicket", "ChooseSlot").wasTold("TellDropped");
    }

    @Test
    void a_trainer_who_becomes_absent_after_a_booking_has_it_called_off_and_others_offered() {
        var ticket = desk.booked(TrainingDesk.WEDNESDAY);
        var other = desk.booked(TrainingDesk.TUESDAY);
        calls.putAs(LEAD, ABSENCE, Map.of("last", "2026-11-25")).successful();
        ticket.waitsAt("WorkOnTicket", "ChooseSlot")
                .hasStatus("waitingForYou")
                .hasPassed("TrainerAbsent")
                .wasTold("TellDropped", "TellSlots");
        assertThat(desk.invitation(ticket, 1)).contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED");
        assertThat(appointments.find(ticket.number()).orElseThrow().offered())
                .noneMatch(it -> it.toString().startsWith("2026-11-25"));
        other.waitsAt("WorkOnTicket", "HoldTraining").hasNotPassed("TrainerAbsent");
        calls.deleteAs(LEAD, ABSENCE).successful();
    }

    @Test
    void a_trainer_who_leaves_after_a_booking_has_it_called_off_and_others_offered() {
        var marina = agents.byId("marina").orElseThrow();
        var ticket = desk.booked(TrainingDesk.WEDNESDAY);
        try {
            staff.remove(LEAD, marina);
            ticket.hasPassed("TrainerAbsent").wasTold("TellDropped", "TellLeadNoSlots");
            assertThat(desk.invitation(ticket, 1)).contains("METHOD:CANCEL");
        } finally {
            staff.save(LEAD, marina);
        }
    }

    @Test
    void a_cancelled_ticket_calls_its_training_off() {
        var ticket = desk.booked(TrainingDesk.TUESDAY)
                .customerCancels()
                .hasStatus("cancelled")
                .wasTold("TellCalledOff")
                .isEnded();
        assertThat(desk.invitation(ticket, 1)).contains("METHOD:CANCEL");
        desk.booked(TrainingDesk.TUESDAY);
    }

    @Test
    void a_cancelled_ticket_without_an_appointment_just_ends() {
        desk.asked().customerCancels().hasPassed("NothingBooked").isEnded();
    }
}
