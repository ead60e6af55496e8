package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.RequestStory;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The customer, asked, tells several matters apart; split.bpmn then makes tickets of them. */
@DeskTest
class CustomerSplitTest {

    private static final String WHOLE = "1. How do I add a second warehouse?\n"
            + "2. Saving order 1712 fails with the message 'Constraint violated (E-204)'.";
    private static final String FIRST = "How do I add a second warehouse to the report of orders?";
    private static final String SECOND =
            "Saving order 1712 fails\nThe message is 'Constraint violated (E-204)' after I changed the delivery date.";
    private static final Map<String, Object> BOTH = Map.of("matters", List.of(FIRST, SECOND));

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

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
    void the_customer_asked_splits_it_into_separate_tickets_each_with_the_original_text() {
        String agent = ticket.offered();
        ticket.customerWrites("Good day!\n1. " + FIRST + "\n2) " + SECOND + "\n> 3. What we have asked before");
        story.passes(Duration.ZERO);
        ticket.waitsAt("AcceptTicket").wasTold("TellSplit", "TellAgentReplied");
        assertThat(ticket.offered()).isEqualTo(agent);
        assertThat(links(ticket)).hasSize(1);
        var other = story.knows(links(ticket).get(0).split(" ")[1]);
        other.waitsAt("AcceptTicket").wasTold("TellDecided");
        assertThat(links(other)).containsExactly("splitFrom " + ticket.number());
        assertThat(other.seen().path("type").asText()).isEqualTo("bug");
        assertThat(other.seen().path("customer")).isEqualTo(ticket.seen().path("customer"));
        assertThat(other.seen().path("conversation").findValuesAsText("body")).contains(SECOND, WHOLE);
    }

    @Test
    void the_customer_splits_it_by_a_call_too_and_whoever_works_at_it_keeps_it_and_is_told() {
        ticket.isAccepted();
        String executor = ticket.executor();
        var answer = ticket.customerTries("split", BOTH);
        assertThat(answer.status()).as(answer.body().toPrettyString()).isEqualTo(200);
        assertThat(answer.number()).isEqualTo(ticket.number());
        ticket.waitsAt("WorkOnTicket")
                .isHeldBy(executor)
                .hasStatus("inWork")
                .wasTold("TellSplit", "TellAgentReplied")
                .agrees();
        assertThat(links(ticket)).hasSize(1);
    }

    @Test
    void who_has_told_the_matters_apart_is_asked_no_more_and_a_second_list_splits_nothing() {
        ticket.customerTries("split", BOTH).successful();
        assertThat(ticket.seen().path("missing")).isEmpty();
        ticket.customerWrites("1. Yes\n2. No");
        assertThat(links(ticket)).hasSize(1);
    }

    @Test
    void an_answer_that_is_no_list_splits_nothing() {
        ticket.customerWrites("We have 2. warehouses, 1. in Kyiv.").customerWrites("1. The second warehouse");
        assertThat(links(ticket)).isEmpty();
        ticket.waitsAt("AcceptTicket");
    }

    @Test
    void a_list_answers_what_else_is_asked_if_anything_is() {
        var broken = story.receives(request().declaredAs("bug"));
        assertThat(broken.seen().path("missing").findValuesAsText("code")).contains("separateMatters", "screenshot");
        broken.customerWrites("1. The picture follows.\n2. We changed the date before.");
        assertThat(links(broken)).isEmpty();
    }

    @Test
    void a_list_for_whoever_has_accepted_it_is_read_by_that_agent() {
        ticket.isAccepted().customerWrites("1. " + FIRST + "\n2. How do I print it?");
        assertThat(links(ticket)).isEmpty();
        ticket.waitsAt("WorkOnTicket").wasTold("TellAgentReplied");
    }

    @Test
    void what_a_customer_cannot_split_is_refused_with_a_sentence() {
        assertThat(ticket.customerTries("split", Map.of("matters", List.of(FIRST)))
                        .status())
                .isEqualTo(422);
        assertThat(calls.tryToPost("/api/tickets/" + ticket.number() + "/split", "arnika", BOTH)
                        .status())
                .isEqualTo(404);
        ticket.isAccepted().isDelivered();
        var late = ticket.customerTries("split", BOTH);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().path("detail").asText()).contains("is delivered", "cannot be split");
        assertThat(links(ticket)).isEmpty();
    }

    private static List<String> links(TicketStory ticket) {
        var links = ticket.seen().path("links");
        return IntStream.range(0, links.size())
                .mapToObj(links::path)
                .map(it -> it.path("kind").asText() + " " + it.path("number").asText())
                .toList();
    }
}
