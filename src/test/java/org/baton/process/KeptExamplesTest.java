package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.baton.AnalystTest;
import org.baton.DeskCalls;
import org.baton.OwnModels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may add an example, and what is no example. */
@AnalystTest
class KeptExamplesTest {

    private static final String PATH = "/api/desks/onebox/examples";
    private static final String FILE = "rules/onebox/examples.csv";

    @Autowired
    DeskCalls calls;

    @Autowired
    OwnModels files;

    @AfterEach
    void putBack() {
        files.restore(FILE);
    }

    @Test
    void analysts_and_administrators_add_one() {
        assertThat(calls.postAs("onebox-analyst", PATH, row("byAnAnalyst")).status())
                .isEqualTo(201);
        assertThat(calls.postAs("admin", PATH, row("byAnAdministrator")).status())
                .isEqualTo(201);
        assertThat(files.text(FILE)).contains("\nbyAnAnalyst,So it is.,").contains("\nbyAnAdministrator,So it is.,");
    }

    @Test
    void nobody_else_does() {
        String before = files.text(FILE);
        assertThat(calls.postAs("oksana", PATH, row("byAnAgent")).status()).isEqualTo(403);
        assertThat(calls.postAs("bohdana", PATH, row("byALead")).status()).isEqualTo(403);
        assertThat(calls.postAs("arnika-analyst", PATH, row("byAnotherDesk")).status())
                .isEqualTo(404);
        assertThat(calls.tryToPost(PATH, "onebox", row("byAProgram")).status()).isEqualTo(403);
        assertThat(files.text(FILE)).isEqualTo(before);
    }

    @Test
    void what_is_no_example_is_refused_in_a_sentence_and_not_saved() {
        String before = files.text(FILE);
        refused(with("line", "kitchen"), "the desk has no line \"kitchen\"");
        refused(with("acceptBy", "soon"), "\"soon\" in column \"acceptBy\" is not a moment");
        refused(with("sentence", " "), "sentence: is needed");
        refused(with("id", "two words"), "must be one word");
        refused(with("severity", "high"), "is no column of examples.csv");
        refused(with("body", "a\u0000b"), "U+0000");
        assertThat(files.text(FILE)).isEqualTo(before);
    }

    private void refused(Map<String, Object> row, String reason) {
        var answer = calls.postAs("onebox-analyst", PATH, row);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("detail").asText()).contains(reason);
    }

    private static Map<String, Object> with(String column, String value) {
        var row = new HashMap<>(row("wrong"));
        row.put(column, value);
        return row;
    }

    private static Map<String, Object> row(String id) {
        return Map.of(
                "id", id,
                "sentence", "So it is.",
                "receivedAt", "2026-11-23T10:00:00+02:00",
                "channel", "email",
                "subject", "Login",
                "body", "Every login ends with an error.",
                "type", "bug",
                "line", "managers");
    }
}
