package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What agents do with several tickets at once, and giving one to a colleague. */
@DeskTest
class ManyAtOnceTest {

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    JdbcClient sql;

    private TicketStory first;
    private TicketStory second;

    @BeforeEach
    void two_tickets_wait_for_somebody_of_the_paid_line() {
        story.begins();
        first = story.receives(aTicket().under("general"));
        second = story.receives(aTicket().under("general"));
    }

    @Test
    void all_that_are_free_are_taken_and_of_the_others_it_is_told_who_has_them() {
        first.does("maksym", "claim", Map.of());
        var outcomes = changes("sofia", "take", Map.of());
        assertThat(outcomes.get(0).path("done").asBoolean()).isFalse();
        assertThat(outcomes.get(0).path("detail").asText()).contains("is received", "Maksym Hrytsenko has it");
        assertThat(outcomes.get(1).path("done").asBoolean()).isTrue();
        assertThat(holder(second)).isEqualTo("sofia");
    }

    @Test
    void who_took_it_and_gives_it_back_leaves_it_with_whoever_was_asked() {
        String asked = holder(first);
        String other = Stream.of("maksym", "sofia")
                .filter(it -> !it.equals(asked))
                .findFirst()
                .orElseThrow();
        first.does(other, "claim", Map.of());
        assertThat(holder(first)).isEqualTo(other);
        first.does(other, "release", Map.of());
        assertThat(holder(first)).isEqualTo(asked);
    }

    @Test
    void who_has_a_ticket_gives_it_to_a_colleague_on_the_line_who_then_is_the_executor() {
        first.isAcceptedBy("maksym");
        first.does("maksym", "assignment", Map.of("to", "sofia"));
        first.waitsAt("WorkOnTicket").isHeldBy("sofia");
        first.isDeliveredBy("sofia", "Done.");
    }

    @Test
    void a_lead_gives_what_others_have_and_nobody_else_does() {
        first.isAcceptedBy("maksym");
        var refused = first.tries("sofia", "assignment", Map.of("to", "sofia"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("detail").asText()).contains("Maksym Hrytsenko has it");
        first.does("bohdana", "assignment", Map.of("to", "sofia")).isHeldBy("sofia");
    }

    @Test
    void nobody_gives_to_who_is_not_on_the_line() {
        first.isAcceptedBy("maksym");
        var refused = first.tries("maksym", "assignment", Map.of("to", "danylo"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(first.tries("maksym", "assignment", Map.of("to", "roman")).status())
                .isEqualTo(422);
        first.isHeldBy("maksym");
    }

    @Test
    void many_are_handed_on_to_a_line_with_the_reason_and_one_that_cannot_be_is_told() {
        first.isAcceptedBy("maksym");
        second.isAcceptedBy("maksym").isDeliveredBy("maksym", "Done.");
        var outcomes = changes("maksym", "handOver", Map.of("line", "leads", "reason", "Needs a decision"));
        assertThat(outcomes.get(0).path("done").asBoolean()).isTrue();
        assertThat(outcomes.get(1).path("detail").asText()).contains("is delivered", "cannot be handed on");
        first.isOnLine("leads");
    }

    @Test
    void many_are_closed_whose_customers_have_what_they_wanted_and_what_was_not_delivered_is_told() {
        var undelivered = changes("maksym", "close", Map.of());
        assertThat(undelivered.get(0).path("detail").asText()).contains("is received", "cannot be closed");
        first.isAcceptedBy("maksym").isDeliveredBy("maksym", "Done.");
        second.isAcceptedBy("maksym").isDeliveredBy("maksym", "Done.");
        var outcomes = changes("maksym", "close", Map.of());
        assertThat(outcomes.findValuesAsText("done")).containsOnly("true");
        first.hasStatus("closed").wasTold("TellClosed");
        second.hasStatus("closed").wasTold("TellClosed");
    }

    @Test
    void another_desks_tickets_are_not_there_and_a_line_that_is_not_is_named() {
        assertThat(changes("roman", "take", Map.of()).get(0).path("detail").asText())
                .isEqualTo("There is no ticket " + first.number() + ".");
        assertThat(changes("maksym", "handOver", Map.of("line", "moon", "reason", "?"))
                        .get(0)
                        .path("detail")
                        .asText())
                .contains("There is no line 'moon'");
    }

    @Test
    void what_is_not_said_is_told_before_anything_is_done() {
        assertThat(calls.postAs("maksym", "/api/tickets/changes", Map.of("tickets", List.of(first.number())))
                        .status())
                .isEqualTo(422);
        assertThat(calls.postAs("maksym", "/api/tickets/changes", Map.of("change", "take", "tickets", List.of()))
                        .status())
                .isEqualTo(422);
        assertThat(calls.tryToPost(
                                "/api/tickets/changes",
                                "demo",
                                Map.of("change", "take", "tickets", List.of(first.number())))
                        .body()
                        .at("/outcomes/0/detail")
                        .asText())
                .contains("for agents");
    }

    private String holder(TicketStory ticket) {
        return sql.sql("select holder from baton.ticket where number = ?")
                .param(ticket.number())
                .query(String.class)
                .single();
    }

    private JsonNode changes(String agent, String change, Map<String, Object> said) {
        var body = new HashMap<String, Object>(said);
        body.put("change", change);
        body.put("tickets", List.of(first.number(), second.number()));
        var answer = calls.postAs(agent, "/api/tickets/changes", body);
        assertThat(answer.status()).as(answer.body().toPrettyString()).isEqualTo(200);
        return answer.body().path("outcomes");
    }
}
