package org.baton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

/** What programs outside rely on, tried on the whole application: names, shapes, and every documented refusal. */
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

    private record Answer(int status, String type, JsonNode body) {}

    @BeforeEach
    void a_ticket_is_received_on_monday_morning() throws Exception {
        story.itIs(DeskStory.MONDAY);
        number = post("/api/desks/cleverbox/tickets", "Bearer cleverbox", "{" + MATTER + "}")
                .body()
                .path("number")
                .asText();
    }

    @Test
    void a_triage_has_these_fields_and_no_others() throws Exception {
        JsonNode triage = post(
                        "/api/desks/integrator/triage",
                        "Bearer integrator",
                        "{" + MATTER + ", \"receivedAt\": \"2026-11-20T16:00:00+02:00\","
                                + " \"contract\": {\"plan\": \"premium\", \"since\": \"2026-01-10\", \"until\": null,"
                                + " \"purchasedAt\": \"2026-01-10\", \"slotsLeft\": 3, \"licences\": 1}}")
                .body();
        assertThat(fields(triage))
                .containsExactlyInAnyOrder(
                        "tier", "type", "line", "executor", "declined", "missing", "promise", "decisions");
        assertThat(triage.path("tier").asText()).isEqualTo("premium");
        assertThat(triage.path("line").asText()).isEqualTo("specialists");
        assertThat(fields(triage.path("promise").path("accept"))).containsExactlyInAnyOrder("by", "notBefore", "clock");
        assertThat(fields(triage.path("promise").path("resolve")))
                .containsExactlyInAnyOrder("by", "notBefore", "clock", "extendableTo");
        assertThat(triage.path("promise").path("accept").path("by").asText()).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(fields(triage.path("decisions").get(0)))
                .containsExactlyInAnyOrder("decision", "rule", "reason", "inputs");
        assertThat(triage.path("decisions").findValuesAsText("decision")).contains("tier", "type", "line", "promise");
    }

    @Test
    void a_ticket_has_these_fields_and_agents_get_more() throws Exception {
        JsonNode seen = call(HttpMethod.GET, "/api/tickets/" + number, "Bearer demo", null)
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
        assertThat(fields(seen)).containsExactlyInAnyOrderElementsOf(customers);
        assertThat(fields(seen.path("promise").path("resolve"))).contains("metAt", "breached");
        assertThat(fields(seen.path("conversation").get(0)))
                .containsExactlyInAnyOrder("at", "author", "kind", "body", "attachments");
        JsonNode byAgent = call(HttpMethod.GET, "/api/tickets/" + number, basic("daria"), null)
                .body();
        assertThat(fields(byAgent)).containsAll(customers).contains("offeredTo");
    }

    @Test
    void nothing_bought_and_nobody_known_are_two_things() throws Exception {
        String bought = "{" + MATTER + ", \"customer\": \"lotos\"";
        assertThat(triaged("arnika", bought + "}").path("declined").isNull()).isTrue();
        JsonNode nothing = triaged("arnika", bought + ", \"contract\": {}}");
        assertThat(nothing.path("declined").path("code").asText()).isEqualTo("notEntitled");
        assertThat(fields(nothing.path("declined"))).containsExactlyInAnyOrder("code", "reason", "offer");
        assertThat(nothing.path("line").isNull() && nothing.path("promise").isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /api/desks/nowhere/tickets        | Bearer demo      | {"subject": "s", "body": "b"}                 | 404
            POST | /api/desks/onebox/tickets         | Bearer cleverbox | {"subject": "s", "body": "b"}                 | 404
            POST | /api/desks/onebox/triage          | Bearer cleverbox | {"subject": "s", "body": "b"}                 | 404
            POST | /api/desks/onebox/tickets         | Bearer guessed   | {"subject": "s", "body": "b"}                 | 401
            POST | /api/desks/onebox/tickets         |                  | {"subject": "s", "body": "b"}                 | 401
            POST | /api/desks/onebox/tickets         | Bearer demo      | {"subject": "s", "body": "b", "chanel": "api"} | 422
            POST | /api/desks/onebox/tickets         | Bearer demo      | {"subject": "s", "body": "b", "contract": {}} | 422
            POST | /api/desks/onebox/tickets         | Bearer demo      | {"subject": "s"                               | 400
            POST | /api/desks/onebox/triage          | Bearer demo      | {"subject": "s", "body": "b", "contract": {"plan": "gold"}} | 422
            PUT  | /api/desks/onebox/tickets         | Bearer demo      | {}                                            | 405
            GET  | /api/tickets/NUMBER               | Bearer onebox    |                                               | 404
            GET  | /api/tickets/NUMBER               | Basic oksana     |                                               | 404
            GET  | /api/tickets/1                    | Bearer demo      |                                               | 404
            GET  | /api/tickets?status=open          | Bearer demo      |                                               | 422
            GET  | /api/tickets?size=many            | Bearer demo      |                                               | 422
            POST | /api/tickets/NUMBER/messages      | Bearer onebox    | {"body": "b"}                                 | 404
            POST | /api/tickets/NUMBER/messages      | Bearer demo      | {"text": "b"}                                 | 422
            POST | /api/tickets/NUMBER/confirmation  | Bearer demo      | {"confirmed": true}                           | 409
            POST | /api/tickets/NUMBER/confirmation  | Bearer demo      | {"confirmed": true, "rating": 0}              | 422
            POST | /api/tickets/NUMBER/confirmation  | Basic daria      | {"confirmed": true}                           | 403
            POST | /api/tickets/NUMBER/confirmation  | Bearer demo      | {"confirmed": 1}                              | 422
            POST | /api/tickets/NUMBER/confirmation  | Basic oksana     | {"confirmed": true}                           | 404
            POST | /api/tickets/NUMBER/approval      | Bearer demo      | {"approved": true}                            | 409
            POST | /api/tickets/NUMBER/cancellation  | Bearer demo      | {}                                            | 422
            POST | /api/tickets/NUMBER/complaints    | Bearer demo      | {"body": ""}                                  | 422
            POST | /api/tickets/NUMBER/reopening     | Bearer demo      | {"reason": "r"}                               | 409
            POST | /api/tickets/NUMBER/claim         | Bearer demo      | {}                                            | 403
            POST | /api/tickets/NUMBER/claim         | Basic daria      | {"line": "support"}                           | 422
            POST | /api/tickets/NUMBER/acceptance    | Bearer demo      | {}                                            | 403
            POST | /api/tickets/NUMBER/acceptance    | Basic oksana     | {}                                            | 404
            POST | /api/tickets/NUMBER/acceptance    | Basic daria      | {"type": "gold"}                              | 422
            POST | /api/tickets/NUMBER/acceptance    | Basic daria      | {"resolveBy": 1795939200}                     | 422
            POST | /api/tickets/NUMBER/release       | Basic daria      | {}                                            | 409
            POST | /api/tickets/NUMBER/delivery      | Basic daria      | {"result": "r"}                               | 409
            POST | /api/tickets/NUMBER/delivery      | Basic daria      | {}                                            | 422
            POST | /api/tickets/NUMBER/question      | Basic daria      | {}                                            | 422
            POST | /api/tickets/NUMBER/decline       | Basic daria      | {"code": "no", "reason": "r"}                 | 422
            POST | /api/tickets/NUMBER/decline       | Basic daria      | {}                                            | 422
            POST | /api/tickets/NUMBER/handover      | Basic daria      | {"line": "specialists"}                       | 422
            POST | /api/tickets/NUMBER/notes         | Bearer demo      | {"body": "b"}                                 | 403
            """)
    void every_refusal_is_a_problem_in_words(String method, String path, String caller, String body, int status)
            throws Exception {
        String proof =
                caller != null && caller.startsWith("Basic ") ? basic(caller.substring("Basic ".length())) : caller;
        Answer answer = call(HttpMethod.valueOf(method), path.replace("NUMBER", number), proof, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(fields(answer.body())).contains("type", "title", "status", "detail");
        assertThat(answer.body().toString()).doesNotContain("Exception", "org.baton", "camunda");
        if (status == 422) {
            assertThat(answer.body().path("errors").findValuesAsText("field")).isNotEmpty();
        }
        if (status == 409) {
            assertThat(answer.body().path("detail").asText()).contains("received");
            assertThat(answer.body().has("executor")).isTrue();
        }
    }

    @Test
    void the_calls_are_described_with_their_examples() throws Exception {
        JsonNode docs = call(HttpMethod.GET, "/api/docs", "Bearer demo", null).body();
        assertThat(fields(docs.path("paths")))
                .contains("/api/desks/{desk}/tickets", "/api/desks/{desk}/triage", "/api/tickets/{number}/acceptance")
                .allMatch(it -> it.startsWith("/api/"));
        assertThat(fields(docs.path("components").path("securitySchemes")))
                .containsExactlyInAnyOrder("token", "account");
        docs.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("summary").asText())
                            .as(operation.toString())
                            .isNotBlank();
                    assertThat(fields(operation.path("responses"))).contains("401", "404", "422");
                }));
        JsonNode example =
                docs.path("components").path("schemas").path("TicketCall").path("example");
        assertThat(post("/api/desks/onebox/tickets", "Bearer demo", example.toString())
                        .status())
                .isEqualTo(201);
    }

    private JsonNode triaged(String desk, String body) throws Exception {
        return post("/api/desks/" + desk + "/triage", "Bearer demo", body).body();
    }

    private Answer post(String path, String proof, String body) throws Exception {
        return call(HttpMethod.POST, path, proof, body);
    }

    private Answer call(HttpMethod method, String path, String proof, String body) throws Exception {
        var call = request(method, path).contentType(APPLICATION_JSON).content(body == null ? "" : body);
        var answer = http.perform(proof == null ? call : call.header("Authorization", proof))
                .andReturn()
                .getResponse();
        return new Answer(
                answer.getStatus(),
                answer.getContentType(),
                json.readTree(answer.getContentAsString(StandardCharsets.UTF_8)));
    }

    private static String basic(String agent) {
        return "Basic " + Base64.getEncoder().encodeToString((agent + ":" + agent).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> fields(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
