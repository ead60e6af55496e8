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

/** The integrator's queues: worked in the order of the plan, then of receipt. */
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
        story.hasRoomFor(0, "integrator", "specialists");
        var basic = under("basic");
        story.itIs(DeskStory.MONDAY.plus(Duration.ofMinutes(1)));
        var late = under("premium");
        story.itIs(DeskStory.MONDAY.plus(Duration.ofMinutes(2)));
        var later = under("premium");
        var urgent = under("vip");
        assertThat(queues.of("integrator", "specialists"))
                .containsExactly(urgent.number(), late.number(), later.number(), basic.number());
    }
}
