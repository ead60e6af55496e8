package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a line has to keep, beside what the customer is promised: at Arnika line 2, at Cleverbox support. */
@DeskTest
class LineTargetTest {

    private static final String TOMORROW = "2026-11-24T08:00:00Z";

    @Autowired
    DeskStory story;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    private TicketStory arnikas(String type) {
        return story.receives(aTicket().at("arnika").under("subscription").declaredAs(type));
    }

    private static List<String> told(TicketStory ticket, String agent, String field) {
        return ticket.seenBy(agent).path("targets").findValuesAsText(field);
    }

    private static JsonNode last(TicketStory ticket, String agent) {
        JsonNode targets = ticket.seenBy(agent).path("targets");
        return targets.get(targets.size() - 1);
    }

    @Test
    void line_2_has_one_working_day_from_when_it_gets_the_ticket() {
        var ticket = arnikas("bug").isAccepted();
        assertThat(told(ticket, ticket.executor(), "by")).containsExactly(TOMORROW);
        assertThat(ticket.seen().has("targets")).as("customers are not told").isFalse();
    }

    @Test
    void support_has_4_hours_beside_the_24_of_the_promise() {
        var ticket = story.receives(aTicket().at("cleverbox").under("standard"))
                .isAccepted()
                .isToBeResolvedBy(TOMORROW);
        assertThat(told(ticket, ticket.executor(), "by")).containsExactly("2026-11-23T12:00:00Z");
    }

    @Test
    void line_1_routes_to_sales_to_the_department_for_existing_customers_or_to_line_2() {
        for (String line : List.of("sales", "customers", "line2")) {
            var ticket = arnikas("business").isOnLine("line1").isAccepted();
            ticket.isHandedOnBy(ticket.executor(), line).isOnLine(line).wasTold("TellHandedOver");
        }
    }

    @Test
    void line_2_is_not_late_because_line_1_was() {
        var ticket = arnikas("business").isOnLine("line1").isAccepted();
        story.itIs(TOMORROW);
        ticket.isHandedOnBy(ticket.executor(), "line2");
        assertThat(told(ticket, "tatiana", "by")).containsExactly("2026-11-25T08:00:00Z");
    }

    @Test
    void a_line_that_hands_it_on_is_done_with_it() {
        var ticket = arnikas("bug").isAccepted();
        story.itIs("2026-11-24T08:00:01Z");
        ticket.isHandedOnBy(ticket.executor(), "content");
        JsonNode target = last(ticket, "tatiana");
        assertThat(target.path("line").asText()).isEqualTo("line2");
        assertThat(target.path("metAt").asText()).isEqualTo("2026-11-24T08:00:01Z");
        assertThat(target.path("breached").asBoolean()).isTrue();
    }

    @Test
    void a_delivery_keeps_it_and_an_objection_opens_it_again() {
        var ticket = arnikas("bug").isAccepted();
        String agent = ticket.executor();
        ticket.isDelivered();
        assertThat(told(ticket, agent, "metAt")).containsExactly("2026-11-23T08:00:00Z");
        assertThat(told(ticket, agent, "breached")).containsExactly("false");
        ticket.customerObjects("It is still wrong");
        assertThat(told(ticket, agent, "metAt")).containsExactly("null");
    }

    @Test
    void a_wait_for_the_customer_moves_it() {
        var ticket = arnikas("bug").isAccepted();
        String agent = ticket.executor();
        ticket.isAskedAboutBy(agent, "Which employee is it?");
        story.passes(Duration.ofHours(2));
        ticket.customerWrites("Olga.");
        assertThat(told(ticket, agent, "by")).containsExactly("2026-11-24T10:00:00Z");
    }

    @Test
    void a_ticket_that_ends_otherwise_ends_it_too() {
        var cancelled = arnikas("bug").customerCancels();
        var declined = arnikas("bug").isAccepted();
        declined.isDeclinedBy(declined.executor(), "outOfScope");
        var survivor = arnikas("bug");
        var merged = story.receivesFromTheSame(survivor, aTicket().at("arnika").declaredAs("bug"))
                .does("tatiana", "merge", Map.of("into", survivor.number()));
        for (var ticket : List.of(cancelled, declined, merged)) {
            assertThat(told(ticket, "tatiana", "metAt")).doesNotContain("null");
        }
    }
}
