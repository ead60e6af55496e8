package org.baton;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

/** What programs outside rely on, tried on the whole application: names, shapes, and how they are described. */
@DeskTest
class ContractTest {

    private static final String MATTER =
            "\"subject\": \"Login\", \"body\": \"Since today the login of Olga, id 15, fails with 'error 500'. What to do?\"";

    @Autowired
    MockMvc http;

    @Autowired
    ObjectMapper json;

    @Autowired
    DeskStory story;

    private String number;

    @BeforeEach
    void a_ticket_is_received_on_monday_morning() throws Exception {
        story.itIs(DeskStory.MONDAY);
        number = wire().post("/api/desks/cleverbox/tickets", "Bearer cleverbox", "{" + MATTER + "}")
                .body()
                .path("number")
                .asText();
    }

    private Wire wire() {
        return new Wire(http, json);
    }

    @Test
    void a_triage_has_these_fields_and_no_others() throws Exception {
        JsonNode triage = wire().post(
                        "/api/desks/integrator/triage",
                        "Bearer integrator",
                        "{" + MATTER + ", \"receivedAt\": \"2026-11-20T16:00:00+02:00\","
                                + " \"contract\": {\"plan\": \"premium\", \"since\": \"2026-01-10\", \"until\": null,"
                                + " \"purchasedAt\": \"2026-01-10\", \"slotsLeft\": 3, \"licences\": 1}}")
                .body();
        assertThat(Wire.fields(triage))
                .containsExactlyInAnyOrder(
                        "tier", "type", "line", "executor", "declined", "missing", "promise", "decisions");
        assertThat(triage.path("tier").asText()).isEqualTo("premium");
        assertThat(triage.path("line").asText()).isEqualTo("specialists");
        assertThat(Wire.fields(triage.path("promise").path("accept")))
                .containsExactlyInAnyOrder("by", "notBefore", "clock");
        assertThat(Wire.fields(triage.path("promise").path("resolve")))
                .containsExactlyInAnyOrder("by", "notBefore", "clock", "extendableTo");
        assertThat(triage.path("promise").path("accept").path("by").asText()).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(Wire.fields(triage.path("decisions").get(0)))
                .containsExactlyInAnyOrder("decision", "rule", "reason", "inputs");
        assertThat(triage.path("decisions").findValuesAsText("decision")).contains("tier", "type", "line", "promise");
    }

    @Test
    void a_ticket_has_these_fields_and_agents_get_more() throws Exception {
        JsonNode seen = wire().call(HttpMethod.GET, "/api/tickets/" + number, "Bearer demo", null)
                .body();
        var customers = List.of(
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
                "links",
                "mergedInto",
                "conversation");
        assertThat(Wire.fields(seen)).containsExactlyInAnyOrderElementsOf(customers);
        assertThat(Wire.fields(seen.path("promise").path("resolve"))).contains("metAt", "breached");
        assertThat(Wire.fields(seen.path("conversation").get(0)))
                .containsExactlyInAnyOrder("at", "author", "kind", "body", "attachments");
        JsonNode byAgent = wire().call(HttpMethod.GET, "/api/tickets/" + number, Wire.basic("daria"), null)
                .body();
        assertThat(Wire.fields(byAgent)).containsAll(customers).contains("offeredTo");
    }

    @Test
    void nothing_bought_and_nobody_known_are_two_things() throws Exception {
        String bought = "{" + MATTER + ", \"customer\": \"lotos\"";
        assertThat(triaged("arnika", bought + "}").path("declined").isNull()).isTrue();
        JsonNode nothing = triaged("arnika", bought + ", \"contract\": {}}");
        assertThat(nothing.path("declined").path("code").asText()).isEqualTo("notEntitled");
        assertThat(Wire.fields(nothing.path("declined"))).containsExactlyInAnyOrder("code", "reason", "offer");
        assertThat(nothing.path("line").isNull() && nothing.path("promise").isNull())
                .isTrue();
    }

    @Test
    void the_calls_are_described_with_their_examples() throws Exception {
        JsonNode docs =
                wire().call(HttpMethod.GET, "/api/docs", "Bearer demo", null).body();
        assertThat(Wire.fields(docs.path("paths")))
                .contains("/api/desks/{desk}/tickets", "/api/desks/{desk}/triage", "/api/tickets/{number}/acceptance")
                .allMatch(it -> it.startsWith("/api/"));
        assertThat(Wire.fields(docs.path("components").path("securitySchemes")))
                .containsExactlyInAnyOrder("token", "account");
        docs.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("summary").asText())
                            .as(operation.toString())
                            .isNotBlank();
                    assertThat(Wire.fields(operation.path("responses"))).contains("401", "404", "422");
                }));
        JsonNode example =
                docs.path("components").path("schemas").path("TicketCall").path("example");
        assertThat(wire().post("/api/desks/onebox/tickets", "Bearer demo", example.toString())
                        .status())
                .isEqualTo(201);
    }

    private JsonNode triaged(String desk, String body) throws Exception {
        return wire().post("/api/desks/" + desk + "/triage", "Bearer demo", body)
                .body();
    }
}
