package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {

    private static final String PATH = "rules/nord/texts/en.yaml";

    @Test
    void nested_keys_become_one() {
        assertThat(TextFile.read(
                        new ModelFile(PATH, "missing:\n  who: Who?\nTellClosed: Closed.\n"), KnownRules.in(List.of())))
                .containsEntry("missing.who", "Who?")
                .containsEntry("TellClosed", "Closed.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: It is {numbr}.'|line 1|nobody gives a text [numbr]; there is acceptBy",
                "'a: It is {0}.'|line 1|nobody gives a text [0]",
                "'a: \"{offer, select, none {} other {{ofer}}}\"'|line 1|nobody gives a text [ofer]",
                "'a: It is {number.'|line 1|\"a\":",
                "'a: \"{offer, select, none {}}\"'|line 1|Missing 'other'",
                "'a: {b: [one, two]}'|line 1|\"a.b\" has to be a single value",
                "'a: {b: one}\na.b: two'|line 2|\"a.b\" stands twice",
                "'a: \"'|line 1|it is no YAML",
                "''|line 1|keys and values"
            })
    void a_text_that_cannot_be_said_is_refused_with_its_line(String text, String place, String reason) {
        assertThatThrownBy(() -> TextFile.read(new ModelFile(PATH, text), KnownRules.in(List.of())))
                .isInstanceOfSatisfying(
                        ModelRefused.class, it -> assertThat(it.place()).hasToString(place))
                .hasMessageStartingWith(PATH)
                .hasMessageContaining(reason);
    }
}
