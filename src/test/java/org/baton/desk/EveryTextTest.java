package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.desk.SampleValues.with;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of every desk in each of its languages, said with much and with little. */
class EveryTextTest {

    private static final PublishedTexts PUBLISHED = PublishedTexts.read();

    @Test
    void what_is_not_there_leaves_no_trace() {
        everyText(with("reason", "Why.", "text", "It works.", "executor", "Olena"))
                .forEach((key, said) ->
                        assertThat(said).as(key).isNotBlank().doesNotContain("none", "null", "{", "}", "\n\n\n"));
    }

    @Test
    void what_is_there_is_said() {
        Map<String, String> said = everyText(with(
                "executor", "Olena",
                "acceptBy", "on Monday",
                "notBefore", "on Tuesday",
                "resolveBy", "on Wednesday",
                "extendTo", "on Thursday",
                "questions", List.of("Who?", "Where?"),
                "reason", "Why.",
                "offer", "Instead.",
                "price", new Price(new BigDecimal("70.00"), Currency.getInstance("USD")),
                "hours", 8,
                "text", "It works."));
        said.forEach((key, text) -> assertThat(text).as(key).doesNotContain("none", "null", "{", "}"));
        assertThat(said.get("integrator en TellDecided"))
                .contains("on Monday", "on Tuesday", "on Wednesday", "– Who?\n– Where?");
        assertThat(said.get("onebox uk TellDeclined")).contains("Why.", "Instead.", "complaints@desk.example");
        assertThat(said.get("arnika ru TellDelivered")).contains("Olena", "It works.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onebox", "integrator", "arnika", "cleverbox"})
    void the_address_of_complaints_stands_in_every_refusal(String desk) {
        PUBLISHED
                .desks()
                .get(desk)
                .languages()
                .forEach(it -> assertThat(PUBLISHED.texts().say(desk, it, "TellDeclined", with("reason", "Why.")))
                        .contains("complaints@desk.example"));
    }

    /** But for sentences of a reckoning and for reasons, which have nothing to say without their values. */
    private static Map<String, String> everyText(Map<String, ?> values) {
        var said = new HashMap<String, String>();
        for (Desk desk : PUBLISHED.desks().all()) {
            for (String language : desk.languages()) {
                PUBLISHED.keys(desk).stream()
                        .filter(key -> !key.startsWith("why.") && !key.startsWith("reasons."))
                        .forEach(key -> said.put(
                                desk.code() + " " + language + " " + key,
                                PUBLISHED.texts().say(desk.code(), language, key, values)));
            }
        }
        return said;
    }
}
