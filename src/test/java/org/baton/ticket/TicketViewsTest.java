package org.baton.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baton.TestDatabase;
import org.baton.ticket.Promise.Terms;
import org.baton.ticket.Promise.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The field names are those that programs outside rely on. */
class TicketViewsTest {

    private static final Instant AT = Room.RECEIVED.plusMillis(250);
    private static final Instant BY = Instant.parse("2026-11-23T09:00:00Z");
    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Room room;
    private String number;

    @BeforeEach
    void receive() {
        room = new Room(TestDatabase.h2());
        number = room.receives("onebox", "Не друкує", "Помилка", new Upload("a.png", "image/png", new byte[] {1, 2}));
    }

    @Test
    void a_triage_has_the_fields_of_the_contract() {
        decide();
        JsonNode triage = JSON.valueToTree(room.views(at(AT)).triage(number, null));
        assertThat(names(triage))
                .containsExactlyInAnyOrder(
                        "tier", "type", "line", "executor", "declined", "missing", "promise", "decisions");
        assertThat(names(triage.get("promise"))).containsExactlyInAnyOrder("accept", "resolve");
        assertThat(names(triage.at("/promise/accept"))).containsExactlyInAnyOrder("by", "notBefore", "clock");
        assertThat(names(triage.at("/promise/resolve")))
                .containsExactlyInAnyOrder("by", "notBefore", "clock", "extendableTo");
        assertThat(names(triage.at("/missing/0"))).containsExactlyInAnyOrder("code", "question", "blocking");
        assertThat(names(triage.at("/decisions/0"))).containsExactlyInAnyOrder("decision", "rule", "reason", "inputs");
        assertThat(triage.at("/promise/accept/by").asText()).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(triage.at("/promise/resolve/by").isNull()).isTrue();
        assertThat(triage.at("/decisions/0/inputs/topic").isNull()).isTrue();
    }

    @Test
    void a_ticket_has_the_fields_of_the_contract_and_of_the_triage() {
        decide();
        room.parts.add(number, "Import");
        room.links.add(new Link(number, "follows", "100000"));
        JsonNode ticket = view(false, AT);
        assertThat(names(ticket))
                .containsExactlyInAnyOrder(
                        "tier",
                        "type",
                        "line",
                        "executor",
                        "declined",
                        "missing",
                        "promise",
                        "decisions",
                        "number",
                        "desk",
                        "status",
                        "customer",
                        "contact",
                        "subject",
                        "channel",
                        "receivedAt",
                        "acceptedAt",
                        "deliveredAt",
                        "closedAt",
                        "parts",
                        "progress",
                        "links",
                        "mergedInto",
                        "conversation");
        assertThat(names(ticket.at("/promise/accept")))
                .containsExactlyInAnyOrder("by", "notBefore", "clock", "metAt", "breached");
        assertThat(names(ticket.at("/promise/resolve")))
                .containsExactlyInAnyOrder("by", "notBefore", "clock", "extendableTo", "metAt", "breached");
        assertThat(names(ticket.get("contact"))).containsExactlyInAnyOrder("name", "email");
        assertThat(names(ticket.at("/parts/0"))).containsExactlyInAnyOrder("number", "title", "status", "executor");
        assertThat(names(ticket.at("/links/0"))).containsExactlyInAnyOrder("kind", "number");
        assertThat(names(ticket.at("/conversation/0")))
                .containsExactlyInAnyOrder("at", "author", "kind", "body", "attachments");
        JsonNode file = ticket.at("/conversation/0/attachments/0");
        assertThat(names(file)).containsExactlyInAnyOrder("name", "type", "size", "href");
        assertThat(file.get("href").asText()).matches("/api/tickets/" + number + "/attachments/[0-9]+");
        assertThat(ticket.get("status").asText()).isEqualTo("received");
        assertThat(ticket.get("receivedAt").asText()).isEqualTo("2026-11-23T08:00:00Z");
    }

    @Test
    void what_could_not_be_decided_yet_is_null() {
        JsonNode ticket = view(false, AT);
        assertThat(List.of("tier", "type", "line", "promise", "decisions", "executor", "declined"))
                .allMatch(it -> ticket.get(it).isNull());
        assertThat(ticket.get("missing")).isEmpty();
    }

    @Test
    void a_declined_request_has_a_reason_but_no_line_and_no_promise() {
        decide();
        room.tickets.declined(number, AT, new Refusal("notEntitled", "No contract", "General support"));
        JsonNode ticket = view(false, AT);
        assertThat(names(ticket.get("declined"))).containsExactlyInAnyOrder("code", "reason", "offer");
        assertThat(ticket.get("line").isNull()).isTrue();
        assertThat(ticket.get("promise").isNull()).isTrue();
        assertThat(ticket.get("status").asText()).isEqualTo("declined");
    }

    @Test
    void notes_and_whom_it_is_offered_to_are_told_to_agents_only() {
        decide();
        room.tickets.offeredTo(number, "olha");
        room.conversation.add(number, AT, Author.agent("olha"), Message.Kind.NOTE, "Call him", List.of());
        room.conversation.add(number, AT, Author.desk("onebox"), Message.Kind.NOTICE, "We have it", List.of());

        JsonNode customers = view(false, AT);
        assertThat(customers.has("offeredTo")).isFalse();
        assertThat(customers.get("conversation").findValuesAsText("kind")).containsExactly("customer", "notice");
        assertThat(customers.get("decisions").findValuesAsText("decision")).doesNotContain("executor");
        JsonNode agents = view(true, AT);
        assertThat(names(agents.get("offeredTo"))).containsExactlyInAnyOrder("id", "name");
        assertThat(agents.get("conversation").findValuesAsText("kind")).containsExactly("customer", "note", "notice");
        assertThat(agents.get("decisions").findValuesAsText("decision")).contains("executor");
    }

    @Test
    void what_a_line_has_to_keep_is_told_to_agents_only() {
        decide();
        var targets = new LineTargets(room.sql);
        targets.are(number, "free", AT, BY, AT);
        targets.are(number, "managers", BY, BY.plusSeconds(60), BY.plusSeconds(1));
        assertThat(view(false, AT).has("targets")).isFalse();
        JsonNode told = view(true, BY.plusSeconds(60)).get("targets");
        assertThat(names(told.get(0))).containsExactlyInAnyOrder("line", "since", "by", "metAt", "breached");
        assertThat(told.findValuesAsText("line")).containsExactly("free", "managers");
        assertThat(told.findValuesAsText("breached")).containsExactly("true", "false");
        assertThat(told.at("/0/metAt").asText()).isEqualTo("2026-11-23T09:00:01Z");
        assertThat(told.at("/1/metAt").isNull()).isTrue();
        assertThat(view(true, BY.plusSeconds(61)).at("/targets/1/breached").asBoolean())
                .isTrue();
    }

    @Test
    void the_executor_is_told_to_everybody_and_so_is_why() {
        decide();
        room.knows("olha", "Olha Bondar");
        room.tickets.accepted(number, "olha", BY);
        room.conversation.add(number, BY, Author.agent("olha"), Message.Kind.REPLY, "I look into it", List.of());
        room.conversation.add(number, BY, Author.agent("gone"), Message.Kind.REPLY, "So do I", List.of());
        JsonNode ticket = view(false, BY);
        assertThat(ticket.at("/executor/id").asText()).isEqualTo("olha");
        assertThat(ticket.at("/executor/name").asText()).isEqualTo("Olha Bondar");
        assertThat(ticket.get("conversation").findValuesAsText("author"))
                .containsExactly("Olena", "Olha Bondar", "gone");
        assertThat(ticket.at("/promise/accept/metAt").asText()).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(ticket.at("/promise/accept/breached").asBoolean()).isFalse();
        assertThat(ticket.get("decisions").findValuesAsText("decision")).contains("executor");
    }

    @Test
    void an_open_promise_is_breached_once_its_moment_has_passed_unless_the_clocks_stand_still() {
        decide();
        assertThat(breached(BY)).isFalse();
        assertThat(breached(BY.plusSeconds(1))).isTrue();
        room.clock.paused(number, BY.minusSeconds(1), "question");
        assertThat(breached(BY.plusSeconds(1))).isFalse();
        room.clock.resumed(number, BY, "answered");
        assertThat(breached(BY.plusSeconds(1))).isTrue();
        room.tickets.cancelled(number, BY, "not needed");
        assertThat(breached(BY.plusSeconds(1))).isFalse();
    }

    private boolean breached(Instant now) {
        return view(false, now).at("/promise/accept/breached").asBoolean();
    }

    private void decide() {
        room.tickets.decided(number, "type", "bug");
        room.tickets.decided(number, "tier", "ism");
        room.tickets.decided(number, "line", "managers");
        room.missings.replace(number, List.of(new Missing("who", "Who?", false)));
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("topic", null);
        room.decisions.add(
                new Decision(0, number, AT, 1, "type", "declared", "You said so", inputs, Map.of("type", "bug")));
        room.decisions.add(new Decision(
                0, number, AT, 1, "executor", "Whoever has least", "Least load", Map.of(), Map.of("executor", "olha")));
        room.promises.state(
                number, What.ACCEPT, new Terms(AT, "1 h", "working", BY, null, null, "Within an hour", null));
        room.promises.state(number, What.RESOLVE, new Terms(AT, null, null, null, null, null, "Not yet", null));
    }

    private JsonNode view(boolean forAgent, Instant now) {
        return JSON.valueToTree(room.views(at(now)).of(number, forAgent));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
