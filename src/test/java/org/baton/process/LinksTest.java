package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What agents say that tickets have to do with each other. */
@DeskTest
class LinksTest {

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    private TicketStory first;
    private TicketStory second;

    @BeforeEach
    void two_customers_have_written() {
        story.begins();
        first = story.receives(aTicket().under("general"));
        second = story.receives(aTicket().under("general"));
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    @Test
    void a_link_is_seen_from_either_ticket() {
        link("causedBy");
        assertThat(links(first)).containsExactly("causedBy " + second.number());
        assertThat(links(second)).containsExactly("causes " + first.number());
        link("duplicate");
        link("related");
        link("related");
        assertThat(links(second))
                .containsExactly(
                        "causes " + first.number(), "duplicate " + first.number(), "related " + first.number());
    }

    @Test
    void a_link_is_taken_away_from_both() {
        link("causedBy");
        var gone = calls.deleteAs("bohdana", "/api/tickets/" + second.number() + "/links/causes/" + first.number());
        assertThat(gone.status()).isEqualTo(200);
        assertThat(links(first)).isEmpty();
        assertThat(links(second)).isEmpty();
    }

    @Test
    void what_is_no_link_is_refused_with_a_sentence() {
        assertThat(refusal("causedBy", first.number())).contains("not linked to itself");
        assertThat(refusal("cousin", second.number())).contains("must be one of");
        assertThat(refusal("related", "1")).contains("There is no ticket 1");
        link("causedBy");
        assertThat(second.tries("bohdana", "links", Map.of("kind", "causedBy", "number", first.number()))
                        .body()
                        .toString())
                .contains("says the opposite");
        assertThat(calls.deleteAs("bohdana", "/api/tickets/" + first.number() + "/links/mergedInto/1")
                        .status())
                .isEqualTo(404);
    }

    private void link(String kind) {
        first.does("bohdana", "links", Map.of("kind", kind, "number", second.number()));
    }

    private String refusal(String kind, String number) {
        var refused = first.tries("bohdana", "links", Map.of("kind", kind, "number", number));
        assertThat(refused.status()).isEqualTo(422);
        return refused.body().toString();
    }

    private static List<String> links(TicketStory ticket) {
        var links = new ArrayList<String>();
        ticket.seen()
                .path("links")
                .forEach(it -> links.add(
                        it.path("kind").asText() + " " + it.path("number").asText()));
        return links;
    }
}
