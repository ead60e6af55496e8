package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot be merged ("Cancelled or merged" in ticket.bpmn). */
@DeskTest
class RefusedMergeTest {

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

    private String refusal(TicketStory ticket, TicketStory into) {
        var refused = ticket.tries("bohdana", "merge", Map.of("into", into.number()));
        assertThat(refused.status()).isIn(409, 422);
        return refused.body().toString();
    }
}
