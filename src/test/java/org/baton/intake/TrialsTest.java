package org.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.baton.desk.Desks;
import org.baton.engine.Instances;
import org.baton.engine.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@InIntakeRoom
class TrialsTest {

    @Autowired
    Calls calls;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Desks desks;

    @Autowired
    Step step;

    @Autowired
    Instances instances;

    @BeforeEach
    void open() {
        IntakeRoom.takes(step, transaction);
        IntakeRoom.are(
                desks,
                IntakeRoom.desk("onebox", Map.of()),
                IntakeRoom.desk("fifth", Map.of("severity", List.of("low", "high"))));
    }

    @Test
    void a_trial_is_decided_and_leaves_nothing() throws Exception {
        int before = calls.rows("ticket", "message");
        calls.call("/api/desks/onebox/triage", """
                                {"subject": "s", "body": "b", "receivedAt": "2026-11-20T16:00:00+02:00",
                                 "attachments": [{"name": "a.png"}],
                                 "contract": {"plan": "ism", "since": "2026-01-10", "until": null,
                                              "purchasedAt": "2026-01-10", "slotsLeft": 3, "licences": 1}}
                                """)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.missing").isEmpty());
        verify(step, never()).take(any());
        verify(instances).start(eq("triage"), anyString(), eq("onebox"), any());
        assertThat(calls.rows("ticket", "message")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"plan": "gold"}                                | contract.plan      | must be a plan of the desk: ism
            {"since": "2026-02-30"}                         | contract.since     | must be a date
            {"since": "2026-02-01", "until": "2026-01-01"}  | contract.until     | must not be before
            {"slotsLeft": -1}                               | contract.slotsLeft | must not be less
            {"slotsLeft": "3"}                              | contract.slotsLeft | must be a whole number
            {"licences": 1.5}                               | contract.licences  | must be a whole number
            {"purchasedOn": "2026-01-10"}                   | contract.purchasedOn | is not a field
            """)
    void what_a_trial_cannot_take_as_bought_is_named(String contract, String field, String message) throws Exception {
        calls.call("/api/desks/onebox/triage", "{\"subject\": \"s\", \"body\": \"b\", \"contract\": " + contract + "}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message").value(containsString(message)));
    }
}
