package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.ticket.Queues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In which order tickets have their turn: at the integrator in that of the plan, then of receipt; elsewhere of receipt. */
@DeskTest
class QueueTest {

    @Autowired
    DeskStory story;

    @Autowired
    Queues queues;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    private TicketStory under(String plan) {
        return story.receives(aTicket().at("integrator").under(plan).withSlots(5));
    }

    private static List<Integer> place(TicketStory ticket) {
        JsonNode queue = ticket.seen().path("queue");
        return List.of(queue.path("place").asInt(), queue.path("of").asInt());
    }

    @Test
    void nothing_but_not_before_is_promised_in_the_common_queue() {
        var promise = under("stream").seen().path("promise");
        assertThat(promise.path("accept").path("by").isNull()).isTrue();
        assertThat(promise.path("accept").path("notBefore").asText()).isEqualTo("2026-12-02T08:00:00Z");
        assertThat(promise.path("resolve").path("by").isNull()).isTrue();
    }

    @Test
    void the_customer_sees_the_place_in_the_queue() {
        var first = under("stream");
        var second = under("stream");
        assertThat(place(first)).containsExactly(1, 2);
        assertThat(place(second)).containsExactly(2, 2);
        assertThat(second.seen().path("conversation").toString()).contains("at place 2 of 2");
        first.customerCancels();
        assertThat(place(second)).containsExactly(1, 1);
    }

    @Test
    void whoever_is_promised_a_latest_moment_is_shown_no_place() {
        assertThat(under("premium").seen().has("queue")).isFalse();
    }

    @Test
    void it_is_not_offered_earlier_unless_the_line_has_nothing_else() {
        var first = under("stream");
        var second = under("stream");
        assertThat(first.offered()).isNotEmpty();
        second.waitsAt("AcceptTicket").isOfferedTo("integrator-queue");
        assertThat(second.seen().path("queue").path("place").asInt()).isEqualTo(2);
        second.waitsUntil("ShiftBegins");
    }

    @Test
    void queues_are_worked_in_the_order_of_the_plan_and_then_of_receipt() {
        var before = under("basic").isAccepted();
        story.hasRoomFor(0, "integrator", "specialists");
        var basic = under("basic");
        story.itIs(DeskStory.MONDAY.plus(Duration.ofMinutes(1)));
        var late = under("premium");
        story.itIs(DeskStory.MONDAY.plus(Duration.ofMinutes(2)));
        var later = under("premium");
        var urgent = under("vip");
        assertThat(queues.of("integrator", "specialists"))
                .containsExactly(urgent.number(), late.number(), later.number(), basic.number());
        story.hasRoomFor(1, "integrator", "specialists");
        before.isDelivered();
        story.passes(Duration.ZERO);
        assertThat(List.of(urgent, late, later))
                .as("for each of the three specialists one")
                .noneMatch(it -> offeredTo(it, "halyna").isEmpty());
        assertThat(offeredTo(basic, "halyna")).isEmpty();
    }

    @Test
    void cleverbox_handles_requests_in_the_order_in_which_they_came() {
        var before = atCleverbox("How do I add a branch?").isAccepted();
        story.hasRoomFor(0, "cleverbox", "support");
        var first = atCleverbox("How do I change the logo on the page of online booking?");
        story.itIs(DeskStory.MONDAY.plus(Duration.ofMinutes(1)));
        var second = atCleverbox("How do I rename a service in the price list?");
        story.itIs(DeskStory.MONDAY.plus(Duration.ofMinutes(2)));
        var urgent = atCleverbox("URGENT!!! Everything is lost! How do I restore the clients that I have deleted?");
        story.hasRoomFor(1, "cleverbox", "support");
        before.isDelivered();
        story.passes(Duration.ZERO);
        assertThat(List.of(first, second))
                .as("for each of the two who are at work one")
                .noneMatch(it -> offeredTo(it, "lesia").isEmpty());
        assertThat(offeredTo(urgent.waitsAt("AcceptTicket"), "lesia")).isEmpty();
    }

    private TicketStory atCleverbox(String question) {
        return story.receives(
                aTicket().at("cleverbox").by("telegram").declaredAs("question").about("A question", question));
    }

    private static String offeredTo(TicketStory ticket, String lead) {
        return ticket.seenBy(lead).path("offeredTo").path("id").asText();
    }
}
