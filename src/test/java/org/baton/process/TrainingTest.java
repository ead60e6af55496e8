package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.desk.Agents;
import org.baton.ticket.Appointments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Training by appointment (training.bpmn). It is Monday, 11:00 at the desk. */
@DeskTest
class TrainingTest {

    @Autowired
    DeskStory story;

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
    void training_by_appointment_for_any_customer_at_any_time_of_the_contract() {
        var ticket = desk.booked(TrainingDesk.TUESDAY)
                .waitsAt("WorkOnTicket", "HoldTraining")
                .hasStatus("inWork")
                .wasTold("TellBooked");
        assertThat(desk.invitation(ticket, 0))
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
    void both_are_reminded_before() {
        var ticket =
                desk.booked(TrainingDesk.WEDNESDAY).waitsUntil("TrainingSoon").wasTold("TellTrainingSoon");
        assertThat(story.now()).isEqualTo(Instant.parse(TrainingDesk.WEDNESDAY).minus(Duration.ofHours(24)));
        assertThat(sql.sql("select recipient from baton.outbox where ticket = ? and notice = 'TellTrainingSoon'")
                        .param(ticket.number())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .contains("marina");
    }
}
