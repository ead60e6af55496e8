package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Cancelled or merged" in ticket.bpmn, where a ticket goes on in another one. */
@DeskTest
class MergeTest {

    @Autowired
    DeskStory story;

    private TicketStory first;
    private TicketStory second;

    @BeforeEach
    void one_customer_has_written_twice() {
        story.begins();
        first = story.receives(aTicket().under("general").declaredAs("simple"));
        second = story.receivesFromTheSame(first, aTicket().under("general").declaredAs("simple"));
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    private TicketStory merge(TicketStory ticket, TicketStory into) {
        return ticket.does("bohdana", "merge", Map.of("into", into.number()));
    }

    @Test
    void a_merged_ticket_is_closed_names_the_survivor_and_its_customer_is_told() {
        merge(second, first).hasStatus("closed").isEnded().wasTold("TellMerged").hasPassed("MergeTicket");
        assertThat(second.seen().path("mergedInto").asText()).isEqualTo(first.number());
        assertThat(link(second, "mergedInto")).isEqualTo(first.number());
        assertThat(link(first, "mergedFrom")).isEqualTo(second.number());
        first.waitsAt("AcceptTicket").hasStatus("received");
    }

    @Test
    void both_conversations_are_kept_and_shown_together_in_their_order() {
        first.customerWrites("The first addition");
        second.customerWrites("The second addition");
        merge(second, first);
        first.customerWrites("The third addition");
        var said = first.seen().path("conversation").findValuesAsText("body");
        assertThat(said).containsSubsequence("The first addition", "The second addition", "The third addition");
        assertThat(second.seen().path("conversation").findValuesAsText("body"))
                .contains("The second addition")
                .doesNotContain("The first addition");
    }

    @Test
    void replies_to_the_merged_number_reach_the_survivor() {
        first.isAccepted();
        first.isAskedAboutBy(first.executor(), "Which warehouse is it?").waitsAt("AwaitCustomer");
        merge(second, first);
        var answer = second.customerTries("messages", Map.of("body", "The second one."));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("number").asText()).isEqualTo(first.number());
        first.waitsAt("WorkOnTicket");
    }

    @Test
    void a_merged_ticket_reopens_the_survivor() {
        merge(second, first);
        first.isAccepted().isDelivered().customerConfirms(5).hasStatus("closed");
        var answer = second.customerTries("reopening", Map.of("reason", "It is back"));
        assertThat(answer.body().path("number").asText()).isEqualTo(first.number());
        first.hasStatus("inWork").waitsAt("WorkOnTicket");
        second.hasStatus("closed");
    }

    @Test
    void whoever_cancels_by_the_merged_number_is_told_where_it_goes_on() {
        merge(second, first);
        var refused = second.customerTries("cancellation", Map.of("reason", "No more"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("detail").asText()).contains("merged into " + first.number());
        first.hasStatus("received");
    }

    @Test
    void it_ends_with_its_parts() {
        second.isAcceptedAs(Map.of("type", "complex", "parts", List.of("Import", "Report")));
        merge(second, first);
        assertThat(second.part(1).path("status").asText()).isEqualTo("cancelled");
        assertThat(second.partRuns(1)).isFalse();
    }

    @Test
    void a_slot_of_the_merged_ticket_is_given_back() {
        var slot = story.receives(
                aTicket().at("integrator").under("premium").withSlots(3).declaredAs("bug"));
        var other = story.receivesFromTheSame(
                slot, aTicket().at("integrator").under("premium").declaredAs("bug"));
        slot.isAccepted();
        assertThat(story.slotsLeft(slot)).isEqualTo(2);
        slot.does(slot.executor(), "merge", Map.of("into", other.number()));
        assertThat(story.slotsLeft(slot)).isEqualTo(3);
    }

    private static String link(TicketStory ticket, String kind) {
        for (JsonNode link : ticket.seen().path("links")) {
            if (link.path("kind").asText().equals(kind)) {
                return link.path("number").asText();
            }
        }
        return null;
    }
}
