package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.baton.DeskCalls;
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

    @Autowired
    DeskCalls calls;

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
    void the_survivor_keeps_the_earlier_open_deadline() {
        story.itIs("2026-11-23T10:00:00Z");
        var later = story.receivesFromTheSame(first, aTicket().under("general").declaredAs("simple"));
        later.isAccepted().isToBeResolvedBy("2026-11-24T09:00:00Z");
        first.isAccepted().isToBeResolvedBy("2026-11-23T16:00:00Z");
        merge(first, later);
        later.isToBeResolvedBy("2026-11-23T16:00:00Z").waitsAt("WorkOnTicket").agrees();
        assertThat(later.seen().toString()).contains("resolve");
    }

    @Test
    void the_deadline_that_was_taken_over_stands_still_while_the_desk_waits() {
        story.itIs("2026-11-23T10:00:00Z");
        var later = story.receivesFromTheSame(first, aTicket().under("general").declaredAs("simple"));
        first.isAccepted();
        later.isAccepted();
        merge(first, later);
        later.isAskedAboutBy(later.executor(), "Which warehouse is it?");
        story.itIs("2026-11-23T11:00:00Z");
        later.customerWrites("The second one.").isToBeResolvedBy("2026-11-24T08:00:00Z");
    }

    @Test
    void a_ticket_that_is_not_accepted_yet_is_to_be_accepted_by_the_earlier_moment() {
        story.itIs("2026-11-23T08:30:00Z");
        var later = story.receivesFromTheSame(first, aTicket().under("general"));
        later.isToBeAcceptedBy("2026-11-23T09:30:00Z");
        merge(first, later);
        later.isToBeAcceptedBy("2026-11-23T09:00:00Z").isAccepted().waitsAt("WorkOnTicket");
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

    @Test
    void chains_lead_to_the_survivor_and_cycles_are_impossible() {
        var third = story.receivesFromTheSame(first, aTicket().under("general"));
        merge(third, second);
        merge(second, first);
        assertThat(third.seen().path("mergedInto").asText()).isEqualTo(first.number());
        assertThat(refusal(first, third)).contains("is closed", "merged into " + first.number());
        assertThat(refusal(second, first)).contains("is closed", "merged into " + first.number());
        third.customerTries("messages", Map.of("body", "Written to the oldest number"));
        assertThat(first.seen().path("conversation").findValuesAsText("body")).contains("Written to the oldest number");
    }

    @Test
    void itself_another_customers_another_desks_and_an_unknown_ticket_are_refused_with_a_sentence() {
        assertThat(refusal(first, first)).contains("into itself");
        assertThat(refusal(first, story.receives(aTicket().under("general")))).contains("another customer's");
        assertThat(refusal(first, story.receives(aTicket().at("arnika").under("subscription"))))
                .contains("There is no ticket");
        assertThat(first.tries("bohdana", "merge", Map.of("into", "1")).status())
                .isEqualTo(422);
        assertThat(first.tries("bohdana", "merge", Map.of()).status()).isEqualTo(422);
        first.waitsAt("AcceptTicket");
    }

    @Test
    void what_is_delivered_takes_nothing_in() {
        first.isAccepted().isDelivered();
        assertThat(refusal(second, first)).contains("is delivered", "still worked at");
    }

    @Test
    void of_two_agents_who_merge_at_once_one_is_first_and_the_other_is_told() throws Exception {
        var answers = atOnce(
                () -> first.tries("bohdana", "merge", Map.of("into", second.number())),
                () -> second.tries("bohdana", "merge", Map.of("into", first.number())));
        assertThat(answers).extracting(DeskCalls.Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(List.of(first, second))
                .extracting(it -> it.seen().path("mergedInto").isNull())
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void what_a_customer_writes_while_it_is_merged_is_not_lost() throws Exception {
        for (int i = 0; i < 5; i++) {
            var one = story.receivesFromTheSame(first, aTicket().under("general"));
            String said = "Written meanwhile " + i;
            var answers = atOnce(
                    () -> one.tries("bohdana", "merge", Map.of("into", first.number())),
                    () -> one.customerTries("messages", Map.of("body", said)));
            assertThat(answers).extracting(DeskCalls.Answer::status).containsOnly(200);
            assertThat(first.seen().path("conversation").findValuesAsText("body"))
                    .contains(said);
        }
    }

    private static List<DeskCalls.Answer> atOnce(Callable<DeskCalls.Answer> one, Callable<DeskCalls.Answer> other)
            throws Exception {
        var people = Executors.newFixedThreadPool(2);
        try {
            Future<DeskCalls.Answer> answer = people.submit(one);
            return List.of(people.submit(other).get(), answer.get());
        } finally {
            people.shutdown();
        }
    }

    private String refusal(TicketStory ticket, TicketStory into) {
        var refused = ticket.tries("bohdana", "merge", Map.of("into", into.number()));
        assertThat(refused.status()).isIn(409, 422);
        return refused.body().toString();
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
