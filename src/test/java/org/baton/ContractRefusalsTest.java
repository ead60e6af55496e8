package org.baton;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

/** Every documented refusal, which programs outside rely on, tried on the whole application. */
@DeskTest
class ContractRefusalsTest {

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
        String proof = caller != null && caller.startsWith("Basic ")
                ? Wire.basic(caller.substring("Basic ".length()))
                : caller;
        Wire.Answer answer = wire().call(HttpMethod.valueOf(method), path.replace("NUMBER", number), proof, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(Wire.fields(answer.body())).contains("type", "title", "status", "detail");
        assertThat(answer.body().toString()).doesNotContain("Exception", "org.baton", "camunda");
        if (status == 422) {
            assertThat(answer.body().path("errors").findValuesAsText("field")).isNotEmpty();
        }
        if (status == 409) {
            assertThat(answer.body().path("detail").asText()).contains("received");
            assertThat(answer.body().has("executor")).isTrue();
        }
    }
}
