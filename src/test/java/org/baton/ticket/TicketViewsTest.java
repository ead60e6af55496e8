package org.baton.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.ticket.ViewedTicket.AT;
import static org.baton.ticket.ViewedTicket.BY;
import static org.baton.ticket.ViewedTicket.names;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The field names are those that programs outside rely on. */
class TicketViewsTest {

    private final ViewedTicket viewed = new ViewedTicket();

    @Test
    void a_triage_has_the_fields_of_the_contract() {
        viewed.decide();
        JsonNode triage = viewed.triage();
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
        viewed.decide();
        viewed.room.parts.add(viewed.number, "Import");
        viewed.room.links.add(new Link(viewed.number, "follows", "100000"));
        JsonNode ticket = viewed.view(false, AT);
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
        assertThat(file.get("href").asText()).matches("/api/tickets/" + viewed.number + "/attachments/[0-9]+");
        assertThat(ticket.get("status").asText()).isEqualTo("received");
        assertThat(ticket.get("receivedAt").asText()).isEqualTo("2026-11-23T08:00:00Z");
    }

    @Test
    void what_could_not_be_decided_yet_is_null() {
        JsonNode ticket = viewed.view(false, AT);
        assertThat(List.of("tier", "type", "line", "promise", "decisions", "executor", "declined"))
                .allMatch(it -> ticket.get(it).isNull());
        assertThat(ticket.get("missing")).isEmpty();
    }

    @Test
    void a_declined_request_has_a_reason_but_no_line_and_no_promise() {
        viewed.decide();
        viewed.room.tickets.declined(viewed.number, AT, new Refusal("notEntitled", "No contract", "General support"));
        JsonNode ticket = viewed.view(false, AT);
        assertThat(names(ticket.get("declined"))).containsExactlyInAnyOrder("code", "reason", "offer");
        assertThat(ticket.get("line").isNull()).isTrue();
        assertThat(ticket.get("promise").isNull()).isTrue();
        assertThat(ticket.get("status").asText()).isEqualTo("declined");
    }

    @Test
    void an_open_promise_is_breached_once_its_moment_has_passed_unless_the_clocks_stand_still() {
        viewed.decide();
        assertThat(breached(BY)).isFalse();
        assertThat(breached(BY.plusSeconds(1))).isTrue();
        viewed.room.clock.paused(viewed.number, BY.minusSeconds(1), "question");
        assertThat(breached(BY.plusSeconds(1))).isFalse();
        viewed.room.clock.resumed(viewed.number, BY, "answered");
        assertThat(breached(BY.plusSeconds(1))).isTrue();
        viewed.room.tickets.cancelled(viewed.number, BY, "not needed");
        assertThat(breached(BY.plusSeconds(1))).isFalse();
    }

    private boolean breached(Instant now) {
        return viewed.view(false, now).at("/promise/accept/breached").asBoolean();
    }
}
