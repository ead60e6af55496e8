package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** escalation.bpmn, called from "Accept" and "Work" in ticket.bpmn. */
@DeskTest
class EscalationTest {

    @Autowired
    DeskStory story;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    private TicketStory inWork() {
        return story.receives(aTicket().under("general").declaredAs("simple")).isAccepted();
    }

    @Test
    void the_agent_is_reminded_the_priority_raised_the_line_opened_the_lead_told_and_then_the_head() {
        var ticket = story.receives(aTicket().under("general"));
        ticket.reaches("accept", 1).wasTold("TellExecutorLevel").hasPriority("AcceptTicket", 50);
        ticket.reaches("accept", 2).hasPriority("AcceptTicket", 90);
        ticket.reaches("accept", 3).isOfferedTo("onebox-paid").wasTold("TellLeadLevel");
        ticket.reaches("accept", 4)
                .wasTold("TellHeadLevel")
                .waitsAt("AcceptTicket")
                .hasStatus("received");
        assertThat(ticket.levels()).doesNotHaveDuplicates();
        assertThat(ticket.skippedLevels())
                .as("the leads would have been told again at that moment")
                .containsExactly("accept 3 5");
    }

    @Test
    void a_priority_that_was_raised_stays_when_its_task_is_made_anew() {
        var ticket = inWork().reaches("resolve", 2).hasPriority("WorkOnTicket", 90);
        ticket.isAskedAboutBy(ticket.executor(), "Which warehouse is it?").customerWrites("The second one.");
        ticket.waitsAt("WorkOnTicket").hasPriority("WorkOnTicket", 90);
    }

    @Test
    void a_level_fires_once_however_often_its_task_is_made_anew() {
        var ticket = inWork().reaches("resolve", 1);
        ticket.isAskedAboutBy(ticket.executor(), "Which warehouse is it?").customerWrites("The second one.");
        ticket.reaches("resolve", 3);
        assertThat(ticket.levels()).containsExactly("resolve 1", "resolve 2", "resolve 3");
    }

    @Test
    void after_a_downtime_only_the_highest_level_due_fires() {
        var ticket = inWork();
        story.itIs("2026-11-24T13:00:00Z").passes(Duration.ZERO);
        assertThat(ticket.levels()).containsExactly("resolve 4");
        assertThat(ticket.skippedLevels()).containsExactly("resolve 1", "resolve 2", "resolve 3");
    }

    @Test
    void a_reopening_begins_a_new_version() {
        var ticket = inWork().reaches("resolve", 1).isDelivered();
        ticket.customerObjects("It is still wrong");
        story.passes(Duration.ZERO);
        assertThat(ticket.levels()).containsExactly("resolve 1", "resolve 1");
    }

    @Test
    void a_change_of_line_begins_a_new_version() {
        var ticket = inWork().reaches("resolve", 1);
        ticket.isHandedOnBy(ticket.executor(), "leads");
        story.passes(Duration.ZERO);
        assertThat(ticket.levels()).containsExactly("resolve 1", "resolve 1");
    }

    @Test
    void a_correction_begins_a_new_version() {
        var ticket = story.receives(aTicket().under("ism").declaredAs("question"));
        ticket.reaches("resolve", 1);
        assertThat(ticket.skippedLevels()).doesNotContain("resolve 1");
        ticket.isAcceptedBy("taras", Map.of("type", "bug"));
        story.passes(Duration.ZERO);
        assertThat(ticket.levels()).contains("resolve 1", "resolve 3");
        assertThat(ticket.skippedLevels()).contains("resolve 1", "resolve 2");
    }

    @Test
    void a_working_clock_wakes_nobody_at_night_and_an_elapsed_one_goes_on() {
        story.itIs("2026-11-23T15:50:00Z");
        var working = story.receives(aTicket().under("general"));
        var elapsed = story.receives(aTicket().at("cleverbox").by("telegram"));
        story.passes(Duration.ofHours(12));
        assertThat(working.levels()).isEmpty();
        assertThat(elapsed.levels()).containsExactly("target 1", "target 2", "target 3");
    }

    @Test
    void a_line_that_could_not_do_it_in_time_gives_it_to_the_next_one() {
        var ticket = story.receives(aTicket().at("cleverbox").by("telegram")).isOnLine("support");
        ticket.isAccepted().reaches("target", 3);
        ticket.isOnLine("specialists").isHeldBy(null).waitsAt("AcceptTicket").wasTold("TellHandedOver");
        ticket.isToBeResolvedBy("2026-11-24T08:00:00Z");
    }

    @Test
    void a_ticket_that_nobody_has_accepted_moves_to_the_next_line_too() {
        var ticket = story.receives(aTicket().at("cleverbox").by("telegram"));
        ticket.reaches("target", 3).isOnLine("specialists").waitsAt("AcceptTicket");
    }

    @Test
    void whoever_is_asked_and_does_not_accept_it_is_followed_by_another_agent() {
        var ticket = story.receives(aTicket().at("integrator").under("premium").withSlots(5));
        String first = ticket.offered();
        ticket.reaches("accept", 2).waitsAt("AcceptTicket");
        assertThat(ticket.offered()).isNotEqualTo(first);
        ticket.isAccepted().waitsAt("WorkOnTicket");
    }

    @Test
    void where_there_is_nobody_else_the_whole_line_may_take_it_the_leads_are_told_and_the_next_shift_is_asked() {
        story.itIs("2026-11-23T12:30:00Z");
        var ticket = story.receives(aTicket().at("integrator").under("premium").withSlots(5));
        String first = ticket.offered();
        story.hasRoomFor(0, "integrator", "specialists");
        ticket.reaches("accept", 2)
                .wasTold("TellLeadNobodyElse", "TellExecutorLevel")
                .isOfferedTo("integrator-specialists")
                .isOfferedTo(first)
                .waitsAt("AcceptTicket");
        story.hasRoomFor(5, "integrator", "specialists");
        story.waitsTill(Instant.parse("2026-11-24T07:01:00Z"));
        assertThat(ticket.seenBy(first).path("offeredTo").path("id").asText()).isNotEmpty();
    }

    @Test
    void the_head_gets_a_task_that_ends_with_a_word_what_was_done() {
        var ticket = inWork().reaches("resolve", 4).waitsAt("WorkOnTicket", "HelpTicket");
        ticket.completes("HelpTicket", Map.of("saidText", "I have called the customer."))
                .waitsAt("WorkOnTicket");
        assertThat(ticket.seen().path("conversation").toString()).doesNotContain("I have called");
        assertThat(ticket.seenBy(ticket.executor()).path("conversation").toString())
                .contains("I have called the customer.");
        ticket.reaches("resolve", 5).wasTold("TellAdministratorsLevel");
    }

    @Test
    void the_heads_task_ends_with_the_work() {
        var ticket = inWork().reaches("resolve", 4).isDelivered();
        ticket.waitsAt("AwaitConfirmation");
    }
}
