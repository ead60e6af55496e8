package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions are written in FEEL; whatever else a table brings is refused when it is deployed. */
class FeelOnlyTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void start() {
        engine = GuardedEngine.start("decisions");
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            juel               | <inputExpression
            juel               | <inputEntry
            juel               | <outputEntry
            juel               | <definitions
            javascript         | <outputEntry
            groovy             | <inputEntry
            feel-no-more       | <outputEntry
            unfeeling          | <inputEntry
            """)
    void another_language_is_refused(String language, String where) {
        String hostile = table("\"paid\"").replace(where + " ", where + " expressionLanguage=\"" + language + "\" ");
        assertThat(hostile).contains(language);
        assertThatThrownBy(() -> GuardedEngine.deploy(engine, "line.dmn", hostile))
                .hasStackTraceContaining("Decisions are written in FEEL, not in " + language);
    }

    @ParameterizedTest
    @CsvSource({"feel", "FEEL", "https://www.omg.org/spec/DMN/20191111/FEEL/", "http://www.omg.org/spec/FEEL/20140401"})
    void the_names_of_FEEL_are_known(String language) {
        GuardedEngine.deploy(
                engine,
                "line.dmn",
                table("\"paid\"").replace("<outputEntry ", "<outputEntry expressionLanguage=\"" + language + "\" "));
        assertThat(decided()).isEqualTo("paid");
    }

    @Test
    void a_cell_that_is_not_FEEL_is_refused() {
        assertThatThrownBy(() -> GuardedEngine.deploy(engine, "line.dmn", table("${vault.open()}")))
                .hasStackTraceContaining("is not FEEL");
    }

    @Test
    void a_document_type_is_refused() {
        String hostile = table("\"&secret;\"")
                .replace("?>", "?><!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>");
        assertThatThrownBy(() -> GuardedEngine.deploy(engine, "line.dmn", hostile))
                .hasStackTraceContaining("DOCTYPE");
    }

    private static Object decided() {
        return engine.getDecisionService()
                .evaluateDecisionTableByKey("line", Map.of("tier", "general"))
                .getSingleEntry();
    }

    private static String table(String output) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="tried">
                  <decision id="line" name="Line">
                    <decisionTable id="t" hitPolicy="FIRST">
                      <input id="i"><inputExpression id="e" typeRef="string"><text>tier</text></inputExpression></input>
                      <output id="o" name="line" />
                      <rule id="r">
                        <inputEntry id="c"><text>"general"</text></inputEntry>
                        <outputEntry id="p"><text>%s</text></outputEntry>
                      </rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(output);
    }
}
