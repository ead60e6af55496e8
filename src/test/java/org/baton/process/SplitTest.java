package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.RequestStory;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** split.bpmn, and the ways to it in "Accept" and "Work" of ticket.bpmn. */
@DeskTest
class SplitTest {

    private static final String WHOLE = "1. How do I add a second warehouse?\n"
            + "2. Saving order 1712 fails with the message 'Constraint violated (E-204)'.";
    private static final String FIRST = "How do I add a second warehouse to the report of orders?";
    private static final String SECOND =
            "Saving order 1712 fails\nThe message is 'Constraint violated (E-204)' after I changed the delivery date.";

    private static final Map<String, Object> BOTH = Map.of("matters", List.of(FIRST, SECOND));

    @Autowired
    DeskStory story;

    private TicketStory ticket;

    @BeforeEach
    void a_customer_asks_for_two_things_at_once() {
        story.begins();
        ticket = story.receives(request());
    }

    private static RequestStory request() {
        return aTicket()
                .under("ism")
                .managedBy("kateryna")
                .declaredAs("question")
                .about("Two things", WHOLE);
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    @Test
    void several_matters_are_suggested_to_be_sent_one_by_one_and_never_block() {
        assertThat(ticket.waitsAt("AcceptTicket").hasStatus("received").seen().path("missing"))
                .singleElement()
                .satisfies(it -> assertThat(it.path("code").asText()).isEqualTo("separateMatters"))
                .satisfies(it -> assertThat(it.path("blocking").asBoolean()).isFalse());
        assertThat(ticket.seen().path("conversation").toString()).contains("Your request holds several matters");
        ticket.isAccepted().waitsAt("WorkOnTicket").isDelivered().hasStatus("delivered");
    }

    @Test
    void each_other_matter_becomes_a_ticket_of_its_own_that_is_decided_by_its_own_text() {
        var other = split(ticket, ticket.offered());
        assertThat(other.seen().path("type").asText()).isEqualTo("bug");
        assertThat(other.seen().path("subject").asText()).isEqualTo("Saving order 1712 fails");
        other.waitsAt("AcceptTicket").wasTold("TellDecided");
        ticket.waitsAt("AcceptTicket").hasStatus("received");
    }

    @Test
    void each_has_the_original_text_and_they_are_linked_to_each_other() {
        var other = split(ticket, ticket.offered());
        assertThat(other.seen().path("conversation").findValuesAsText("body")).contains(SECOND, WHOLE);
        assertThat(links(other)).containsExactly("splitFrom " + ticket.number());
        assertThat(links(ticket)).containsExactly("splitInto " + other.number());
    }

    @Test
    void the_customer_is_told_the_numbers() {
        var other = split(ticket, ticket.offered());
        ticket.wasTold("TellSplit");
        assertThat(ticket.seen().path("conversation").toString())
                .contains("tickets of their own now: " + other.number())
                .contains(FIRST);
    }

    @Test
    void a_ticket_that_is_worked_at_is_split_too_and_goes_on_in_the_same_hands() {
        ticket.isAccepted();
        String executor = ticket.executor();
        split(ticket, executor);
        ticket.waitsAt("WorkOnTicket").isHeldBy(executor).hasStatus("inWork");
    }

    @Test
    void it_is_split_in_the_form_of_the_ticket() {
        ticket.isAccepted();
        ticket.completes(
                "WorkOnTicket", Map.of("saidOutcome", "split", "saidMatters", FIRST + "\n\n" + SECOND + "\n\n\n"));
        assertThat(links(ticket)).hasSize(1);
        ticket.waitsAt("WorkOnTicket");
    }

    @Test
    void one_matter_is_not_split_and_an_ended_ticket_neither() {
        String agent = ticket.offered();
        assertThat(ticket.tries(agent, "split", Map.of("matters", List.of(FIRST)))
                        .status())
                .isEqualTo(422);
        assertThat(ticket.tries(agent, "split", Map.of("matters", List.of(FIRST, " ")))
                        .status())
                .isEqualTo(422);
        assertThat(ticket.tries(agent, "split", Map.of()).status()).isEqualTo(422);
        ticket.customerCancels();
        var late = ticket.tries(agent, "split", BOTH);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().path("detail").asText()).contains("is cancelled", "cannot be split");
    }

    private TicketStory split(TicketStory ticket, String agent) {
        ticket.does(agent, "split", BOTH);
        story.passes(Duration.ZERO);
        return story.knows(links(ticket).get(0).split(" ")[1]);
    }

    private static List<String> links(TicketStory ticket) {
        var links = new ArrayList<String>();
        for (JsonNode it : ticket.seen().path("links")) {
            links.add(it.path("kind").asText() + " " + it.path("number").asText());
        }
        return links;
    }
}
