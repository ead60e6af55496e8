package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Deliver and confirm" in ticket.bpmn, closing and reopening. */
@DeskTest
class DeliverTest {

    @Autowired
    DeskStory story;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    private TicketStory delivered() {
        return story.receives(aTicket().under("general").declaredAs("simple"))
                .isAccepted()
                .isDelivered();
    }

    @Test
    void the_customer_confirms_with_a_rating() {
        delivered()
                .wasTold("TellDelivered")
                .customerConfirms(5)
                .hasStatus("closed")
                .wasTold("TellClosed")
                .isEnded();
    }

    @Test
    void an_objection_goes_on_with_the_work_and_the_time_between_does_not_count() {
        var ticket = delivered();
        story.itIs("2026-11-23T10:00:00Z");
        ticket.customerObjects("It fails again").waitsAt("WorkOnTicket").hasStatus("inWork");
        ticket.isToBeResolvedBy("2026-11-24T09:00:00Z");
    }

    @Test
    void silence_is_reminded_of_and_then_taken_for_consent() {
        var ticket = delivered().waitsUntil("ConfirmationDue").hasPassed("TellConfirmReminder");
        ticket.waitsUntil("SilenceAfterDelivery")
                .hasStatus("closed")
                .wasTold("TellClosed")
                .isEnded();
    }

    @Test
    void a_closed_ticket_is_reopened_at_its_work() {
        var ticket = delivered().customerConfirms(4);
        String executor = ticket.executor();
        story.itIs("2026-11-24T08:00:00Z");
        ticket.customerReopens().waitsAt("WorkOnTicket").hasStatus("inWork").isHeldBy(executor);
        ticket.isDelivered().customerConfirms(5).hasStatus("closed").isEnded();
    }

    @Test
    void a_message_reopens_it_too_within_the_desks_days() {
        var ticket = delivered().customerConfirms(4);
        ticket.customerWrites("Sorry, it is broken again.")
                .waitsAt("WorkOnTicket")
                .hasStatus("inWork");
    }

    @Test
    void after_the_desks_days_a_new_linked_ticket_is_made() {
        var ticket = delivered().customerConfirms(4);
        story.itIs(DeskStory.MONDAY.plus(Duration.ofDays(60)));
        var answer = ticket.customerTries("reopening", Map.of("reason", "It is back"));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.number()).isNotEqualTo(ticket.number());
        assertThat(answer.body().path("links").toString()).contains(ticket.number());
        ticket.hasStatus("closed").isEnded();
    }

    @Test
    void an_agent_notes_what_the_customer_said_on_the_phone() {
        var ticket = delivered();
        ticket.completes("AwaitConfirmation", Map.of("saidOutcome", "rejected", "saidReason", "Still wrong"));
        ticket.waitsAt("WorkOnTicket").hasStatus("inWork");
    }
}
