package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Work" in ticket.bpmn, and part.bpmn. */
@DeskTest
class WorkTest {

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
    void eight_working_hours_from_receipt_are_stated_at_acceptance() {
        inWork().isToBeResolvedBy("2026-11-23T16:00:00Z").isDelivered().hasStatus("delivered");
    }

    @Test
    void the_executor_is_reminded_and_the_lead_is_told_once() {
        var ticket = inWork().reaches("resolve", 1).hasPassed("TellExecutorLevel");
        ticket.reaches("resolve", 3)
                .hasPassed("TellLeadLevel")
                .waitsAt("WorkOnTicket")
                .hasStatus("inWork");
        story.passes(java.time.Duration.ofDays(3));
        assertThat(ticket.notices().stream().filter("TellLeadLevel"::equals).count())
                .as("one notice for each lead")
                .isEqualTo(story.leadsOf("onebox"));
    }

    @Test
    void the_lead_is_not_told_again_because_a_question_came_between() {
        var ticket = inWork().reaches("resolve", 3);
        ticket.isAskedAboutBy(ticket.executor(), "Which warehouse is it?").customerWrites("The second one.");
        story.passes(java.time.Duration.ofDays(1));
        assertThat(ticket.waitsAt("WorkOnTicket", "HelpTicket").notices().stream()
                        .filter("TellLeadLevel"::equals)
                        .count())
                .isEqualTo(story.leadsOf("onebox"));
    }

    @Test
    void a_question_stops_the_clocks_and_they_go_on_with_what_was_left() {
        var ticket = inWork();
        story.itIs("2026-11-23T09:00:00Z");
        ticket.isAskedAboutBy(ticket.executor(), "Which warehouse is it?")
                .waitsAt("AwaitCustomer")
                .hasStatus("waitingForYou");
        story.itIs("2026-11-23T11:00:00Z");
        ticket.customerWrites("The second one.").waitsAt("WorkOnTicket").hasStatus("inWork");
        ticket.isToBeResolvedBy("2026-11-24T09:00:00Z");
    }

    @Test
    void a_hand_over_keeps_the_deadline_and_changes_the_hands() {
        var ticket = inWork();
        ticket.isHandedOnBy(ticket.executor(), "leads")
                .isOnLine("leads")
                .isHeldBy(null)
                .waitsAt("AcceptTicket");
        ticket.isToBeResolvedBy("2026-11-23T16:00:00Z")
                .isAccepted()
                .waitsAt("WorkOnTicket")
                .isOnLine("leads");
    }

    @Test
    void a_hand_over_needs_a_reason_and_a_line() {
        var ticket = inWork();
        for (Map<String, Object> said : List.<Map<String, Object>>of(Map.of("line", "leads"), Map.of("reason", "No"))) {
            assertThat(ticket.tries(ticket.executor(), "handover", said).status())
                    .isEqualTo(422);
        }
        ticket.waitsAt("WorkOnTicket").isOnLine("paid");
    }

    @Test
    void a_hand_over_is_seen_as_a_change_of_executor_and_keeps_conversation_clocks_and_promises() {
        var ticket = inWork();
        String first = ticket.executor();
        ticket.isAskedAboutBy(first, "Which warehouse is it?");
        story.passes(Duration.ofHours(2));
        ticket.customerWrites("The second one.").isToBeResolvedBy("2026-11-24T09:00:00Z");
        var before = ticket.seen();
        ticket.isHandedOnBy(first, "leads").isAccepted();
        var after = ticket.seen();
        assertThat(before.at("/executor/id").asText()).isEqualTo(first);
        assertThat(after.at("/executor/id").asText()).isNotBlank().isNotEqualTo(first);
        assertThat(after.path("promise")).isEqualTo(before.path("promise"));
        assertThat(after.path("conversation")).containsAll(before.path("conversation"));
    }

    @Test
    void declining_late_ends_it_too() {
        var ticket = inWork();
        ticket.isDeclinedBy(ticket.executor(), "outOfScope")
                .isDeclinedFor("outOfScope")
                .isEnded();
    }

    @Test
    void giving_it_back_leaves_it_accepted_until_somebody_takes_it() {
        var ticket = inWork();
        String first = ticket.executor();
        ticket.does(first, "release", Map.of()).hasStatus("accepted").isHeldBy(null);
        ticket.does(first, "claim", Map.of()).hasStatus("inWork").isHeldBy(first);
    }

    @Test
    void a_complex_ticket_is_promised_by_its_parts_and_delivered_with_the_last() {
        var ticket = story.receives(aTicket().under("general").declaredAs("complex"));
        ticket.isAcceptedAs(Map.of("type", "complex", "parts", List.of("Import", "Report")));
        ticket.isToBeResolvedBy("2026-11-24T15:00:00Z").waitsAt("WorkOnTicket");
        assertThat(ticket.tries(ticket.executor(), "delivery", Map.of("result", "All done"))
                        .status())
                .isEqualTo(409);
        ticket.partIsDone(1, "Imported").waitsAt("WorkOnTicket");
        ticket.partIsDone(2, "Reported").hasStatus("delivered").waitsAt("AwaitConfirmation");
        assertThat(ticket.seen().path("conversation").toString())
                .contains("Imported")
                .contains("Reported");
    }

    @Test
    void parts_end_with_their_ticket() {
        var ticket = story.receives(aTicket().under("general").declaredAs("complex"));
        ticket.isAcceptedAs(Map.of("type", "complex", "parts", List.of("Import", "Report")));
        ticket.customerCancels().hasStatus("cancelled").isEnded();
        assertThat(ticket.part(1).path("status").asText()).isEqualTo("cancelled");
        assertThat(ticket.partRuns(1)).isFalse();
    }
}
