package org.baton.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.ticket.ViewedTicket.AT;
import static org.baton.ticket.ViewedTicket.BY;
import static org.baton.ticket.ViewedTicket.names;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What agents are told of a ticket, and customers are not. */
class ToldToAgentsTest {

    private final ViewedTicket viewed = new ViewedTicket();

    @Test
    void notes_and_whom_it_is_offered_to_are_told_to_agents_only() {
        viewed.decide();
        viewed.room.tickets.offeredTo(viewed.number, "olha");
        viewed.room.conversation.add(viewed.number, AT, Author.agent("olha"), Message.Kind.NOTE, "Call him", List.of());
        viewed.room.conversation.add(
                viewed.number, AT, Author.desk("onebox"), Message.Kind.NOTICE, "We have it", List.of());

        JsonNode customers = viewed.view(false, AT);
        assertThat(customers.has("offeredTo")).isFalse();
        assertThat(customers.get("conversation").findValuesAsText("kind")).containsExactly("customer", "notice");
        assertThat(customers.get("decisions").findValuesAsText("decision")).doesNotContain("executor");
        JsonNode agents = viewed.view(true, AT);
        assertThat(names(agents.get("offeredTo"))).containsExactlyInAnyOrder("id", "name");
        assertThat(agents.get("conversation").findValuesAsText("kind")).containsExactly("customer", "note", "notice");
        assertThat(agents.get("decisions").findValuesAsText("decision")).contains("executor");
    }

    @Test
    void what_a_line_has_to_keep_is_told_to_agents_only() {
        viewed.decide();
        var targets = new LineTargets(viewed.room.sql);
        targets.are(viewed.number, "free", AT, BY, AT);
        targets.are(viewed.number, "managers", BY, BY.plusSeconds(60), BY.plusSeconds(1));
        assertThat(viewed.view(false, AT).has("targets")).isFalse();
        JsonNode told = viewed.view(true, BY.plusSeconds(60)).get("targets");
        assertThat(names(told.get(0))).containsExactlyInAnyOrder("line", "since", "by", "metAt", "breached");
        assertThat(told.findValuesAsText("line")).containsExactly("free", "managers");
        assertThat(told.findValuesAsText("breached")).containsExactly("true", "false");
        assertThat(told.at("/0/metAt").asText()).isEqualTo("2026-11-23T09:00:01Z");
        assertThat(told.at("/1/metAt").isNull()).isTrue();
        assertThat(viewed.view(true, BY.plusSeconds(61))
                        .at("/targets/1/breached")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void the_executor_is_told_to_everybody_and_so_is_why() {
        viewed.decide();
        viewed.room.knows("olha", "Olha Bondar");
        viewed.room.tickets.accepted(viewed.number, "olha", BY);
        viewed.room.conversation.add(
                viewed.number, BY, Author.agent("olha"), Message.Kind.REPLY, "I look into it", List.of());
        viewed.room.conversation.add(viewed.number, BY, Author.agent("gone"), Message.Kind.REPLY, "So do I", List.of());
        JsonNode ticket = viewed.view(false, BY);
        assertThat(ticket.at("/executor/id").asText()).isEqualTo("olha");
        assertThat(ticket.at("/executor/name").asText()).isEqualTo("Olha Bondar");
        assertThat(ticket.get("conversation").findValuesAsText("author"))
                .containsExactly("Olena", "Olha Bondar", "gone");
        assertThat(ticket.at("/promise/accept/metAt").asText()).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(ticket.at("/promise/accept/breached").asBoolean()).isFalse();
        assertThat(ticket.get("decisions").findValuesAsText("decision")).contains("executor");
    }
}
