package org.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.baton.desk.Desks;
import org.baton.engine.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever cannot be used in a request is named, and nothing of it is kept. */
@InIntakeRoom
class UnusableRequestsTest {

    @Autowired
    Calls calls;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Desks desks;

    @Autowired
    Step step;

    @BeforeEach
    void open() {
        IntakeRoom.takes(step, transaction);
        IntakeRoom.are(
                desks,
                IntakeRoom.desk("onebox", Map.of()),
                IntakeRoom.desk("fifth", Map.of("severity", List.of("low", "high"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"subject": "s"}                                       | body            | is needed
            {"subject": " ", "body": "b"}                          | subject         | is needed
            {"subject": null, "body": "b"}                         | subject         | is needed
            {"subject": "a\\u0007", "body": "b"}                   | subject         | U+0007
            {"subject": "a", "body": "b\\u0000"}                   | body            | U+0000
            {"subject": "a", "body": "b\\ud800"}                   | body            | U+D800
            {"subject": "s", "body": "b", "chanel": "api"}         | chanel          | is not a field
            {"subject": "s", "body": "b", "severity": "low"}       | severity        | asks for no fields
            {"subject": "s", "body": "b", "contract": {}}          | contract        | is not a field
            {"subject": "s", "body": "b", "channel": "fax"}        | channel         | must be one of email
            {"subject": "s", "body": "b", "channel": ""}           | channel         | must be one of email
            {"subject": "s", "body": "b", "receivedAt": "2026-11-20T16:00:00"} | receivedAt | with its offset
            {"subject": "s", "body": "b", "receivedAt": "1812-11-20T16:00:00Z"} | receivedAt | between
            {"subject": "s", "body": "b", "contact": {"email": "x"}} | contact.email | e-mail
            {"subject": "s", "body": "b", "contact": {"phone": "1"}} | contact.phone | is not a field
            {"subject": "s", "body": "b", "attachments": [{"name": "a"}]} | attachments[0].content | is needed
            {"subject": "s", "body": "b", "attachments": [{"content": "aGVsbG8="}]} | attachments[0].name | is needed
            {"subject": "s", "body": "b", "attachments": [{"name": "a", "content": "*?"}]} | attachments[0].content | base64
            {"subject": "s", "body": "b", "attachments": [null]}   | attachments[0]  | must be an object
            """)
    void what_cannot_be_used_is_named(String call, String field, String message) throws Exception {
        int before = calls.rows("ticket");
        calls.receive("onebox", call)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentTypeCompatibleWith(APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message").value(containsString(message)));
        assertThat(calls.rows("ticket")).isEqualTo(before);
    }

    @Test
    void all_faults_are_told_at_once() throws Exception {
        calls.receive("onebox", "{\"channel\": \"fax\", \"receivedAt\": \"now\"}")
                .andExpect(jsonPath("$.errors[*].field")
                        .value(containsInAnyOrder("channel", "receivedAt", "subject", "body")));
    }

    @Test
    void a_field_of_the_desk_has_the_values_that_the_desk_says() throws Exception {
        calls.receive("fifth", "{\"subject\": \"s\", \"body\": \"b\", \"severity\": \"worst\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].message").value("must be one of low, high"));
        calls.receive("fifth", "{\"subject\": \"s\", \"body\": \"b\", \"severity\": 1}")
                .andExpect(status().isUnprocessableEntity());
        calls.receive("fifth", "{\"subject\": \"s\", \"body\": \"b\", \"severity\": null}")
                .andExpect(status().isCreated());
    }

    @Test
    void the_limits_are_kept_to_the_byte() throws Exception {
        calls.receive("onebox", call("s".repeat(998), "ж".repeat(32 << 10), 20, 1))
                .andExpect(status().isCreated());
        calls.receive("onebox", call("s".repeat(999), "b", 0, 0))
                .andExpect(status().isPayloadTooLarge())
                .andExpect(jsonPath("$.errors[0].field").value("subject"));
        calls.receive("onebox", call("s", "ж".repeat(32 << 10) + "b", 0, 0))
                .andExpect(status().isPayloadTooLarge())
                .andExpect(jsonPath("$.errors[0].field").value("body"));
        calls.receive("onebox", call("s", "b", 21, 1))
                .andExpect(status().isPayloadTooLarge())
                .andExpect(jsonPath("$.errors[0].field").value("attachments"));
        calls.receive("onebox", call("s", "b", 1, 10 << 20)).andExpect(status().isCreated());
        calls.receive("onebox", call("s", "b", 1, (10 << 20) + 1))
                .andExpect(status().isPayloadTooLarge())
                .andExpect(jsonPath("$.errors[0].field").value("attachments[0].content"));
    }

    private static String call(String subject, String body, int files, int size) {
        String content = Base64.getEncoder().encodeToString(new byte[size]);
        String file = "{\"name\": \"a.bin\", \"content\": \"" + content + "\"}";
        return "{\"subject\": \"" + subject + "\", \"body\": \"" + body + "\", \"attachments\": ["
                + String.join(",", Collections.nCopies(files, file)) + "]}";
    }
}
