package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One cause, many tickets: they are answered together, and delivered with the ticket of their cause. */
@DeskTest
class OutageTest {

    private static final String RESULT = "The server of the database is up again.";

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    private TicketStory cause;
    private TicketStory accepted;
    private TicketStory fresh;

    @BeforeEach
    void an_outage_makes_three_tickets() {
        story.begins();
        cause = story.receives(aTicket().under("general").declaredAs("simple")).isAcceptedBy("maksym");
        accepted =
                story.receives(aTicket().under("general").declaredAs("simple")).isAcceptedBy("sofia");
        fresh = story.receives(aTicket().under("general").declaredAs("simple"));
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    @Test
    void many_tickets_are_linked_to_their_cause_at_once_and_delivered_with_it() {
        linked();
        cause.isDeliveredBy("maksym", RESULT);
        story.passes(Duration.ZERO);
        accepted.hasStatus("delivered")
                .waitsAt("AwaitConfirmation")
                .isHeldBy("sofia")
                .wasTold("TellDelivered");
        fresh.hasStatus("delivered")
                .waitsAt("AwaitConfirmation")
                .isHeldBy("maksym")
                .wasTold("TellDelivered");
        assertThat(fresh.seen().path("conversation").toString()).contains(RESULT);
        assertThat(fresh.seen().path("acceptedAt").isNull()).isFalse();
    }

    @Test
    void each_customer_judges_alone() {
        linked();
        cause.isDeliveredBy("maksym", RESULT);
        story.passes(Duration.ZERO);
        fresh.customerConfirms(5).hasStatus("closed");
        accepted.customerObjects("Not here").hasStatus("inWork").waitsAt("WorkOnTicket");
        cause.hasStatus("delivered");
    }

    @Test
    void what_cannot_be_delivered_with_its_cause_is_named_to_the_executor() {
        linked();
        accepted.isAskedAboutBy("sofia", "Which warehouse is it?");
        fresh.customerCancels();
        cause.isDeliveredBy("maksym", RESULT).wasTold("TellAgentLeft");
        assertThat(calls.getAs("maksym", "/api/tickets/" + cause.number())
                        .body()
                        .toString())
                .contains(accepted.number() + " (waitingForYou)");
        accepted.hasStatus("waitingForYou");
    }

    @Test
    void a_ticket_with_parts_at_work_is_not_delivered_with_its_cause() {
        var complex = story.receives(aTicket().under("general").declaredAs("complex"));
        complex.isAcceptedAs(Map.of("type", "complex", "parts", List.of("Import", "Report")));
        change("link", Map.of("cause", cause.number()), complex);
        cause.isDeliveredBy("maksym", RESULT).wasTold("TellAgentLeft");
        complex.waitsAt("WorkOnTicket");
    }

    @Test
    void many_customers_are_answered_at_once_and_what_has_ended_is_named() {
        fresh.customerCancels();
        var outcomes = change("answer", Map.of("body", "We know of it, and work at it."), accepted, fresh);
        assertThat(outcomes.findValuesAsText("done")).containsExactly("true", "false");
        assertThat(outcomes.get(1).path("detail").asText()).contains("is cancelled");
        accepted.wasTold("SendReply");
        assertThat(accepted.seen().path("conversation").toString()).contains("We know of it");
    }

    @Test
    void many_tickets_are_delivered_at_once_and_one_that_nobody_has_accepted_is_named() {
        var outcomes = change("deliver", Map.of("result", RESULT), cause, accepted, fresh);
        assertThat(outcomes.findValuesAsText("done")).containsExactly("true", "true", "false");
        assertThat(outcomes.get(2).path("detail").asText()).contains("is received", "cannot be delivered");
        accepted.hasStatus("delivered");
    }

    @Test
    void what_is_not_said_is_asked_for() {
        for (String change : List.of("answer", "deliver", "link")) {
            assertThat(calls.postAs(
                                    "bohdana",
                                    "/api/tickets/changes",
                                    Map.of("change", change, "tickets", List.of(fresh.number())))
                            .status())
                    .isEqualTo(422);
        }
        assertThat(change("link", Map.of("cause", fresh.number()), fresh)
                        .get(0)
                        .path("detail")
                        .asText())
                .contains("not linked to itself");
    }

    private void linked() {
        assertThat(change("link", Map.of("cause", cause.number()), accepted, fresh)
                        .findValuesAsText("done"))
                .containsOnly("true");
    }

    private JsonNode change(String change, Map<String, Object> said, TicketStory... tickets) {
        var body = new HashMap<String, Object>(said);
        body.put("change", change);
        body.put("tickets", Stream.of(tickets).map(TicketStory::number).toList());
        var answer = calls.postAs("bohdana", "/api/tickets/changes", body);
        assertThat(answer.status()).as(answer.body().toPrettyString()).isEqualTo(200);
        return answer.body().path("outcomes");
    }
}
