package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelRefused;
import org.junit.jupiter.api.Test;

/** What is decided can be told why in every language of every desk; the English stands in the annotations. */
class ReasonsCompleteTest {

    private static final List<String> OTHERS = List.of("uk", "ru", "pl");
    private static final Pattern TOLD =
            Pattern.compile("(?s)rule \"([^\"]+)\"(?:(?!\nend).)*?(?:new (?:Merit|Waiting)\\(|Choice\\.nobody)");

    /** Of its rows nobody is told but who edits them: what they raise has texts of its own. */
    private static final String LEVELS = "escalation.dmn";

    private final PublishedTexts published = PublishedTexts.read();

    @Test
    void every_row_of_every_table_of_every_desk_has_its_reason_in_every_language() {
        var absent = DeskHouse.published().stream()
                .filter(it -> it.name().endsWith(".dmn") && !it.name().equals(LEVELS))
                .flatMap(file -> KnownRules.in(List.of(file)).values().keySet().stream()
                        .flatMap(rule -> absent(file.path().split("/")[1], rule)));
        assertThat(absent).isEmpty();
    }

    @Test
    void every_rule_that_speaks_for_an_agent_or_for_waiting_has_its_reason_in_every_language() {
        String book = DeskHouse.published().stream()
                .filter(it -> it.path().equals("rules/shared/dispatch.drl"))
                .map(ModelFile::text)
                .findFirst()
                .orElseThrow();
        List<String> told = TOLD.matcher(book).results().map(it -> it.group(1)).toList();
        assertThat(told).hasSizeGreaterThan(10);
        assertThat(told.stream().flatMap(it -> absent("onebox", "executor." + it)))
                .isEmpty();
    }

    @Test
    void a_reason_of_a_rule_that_is_not_there_is_refused_with_its_line() {
        assertRefused("reasons:\n  tier:\n    goldPlan: Gold.\n", "line 3", "there is no rule \"tier.goldPlan\"");
    }

    @Test
    void a_reason_that_names_what_its_rule_does_not_know_is_refused_with_its_line() {
        assertRefused(
                "reasons:\n  tier:\n    demo: \"{plann}\"\n", "line 3", "this rule has no [plann]; it has plan, tier");
    }

    @Test
    void a_reason_that_nobody_has_written_is_not_said_in_another_language() {
        var texts = published.texts();
        assertThat(texts.sayIn("arnika", "uk", "reasons.tier.demo", Map.of())).isPresent();
        assertThat(texts.sayIn("arnika", "de", "reasons.tier.demo", Map.of())).isEmpty();
        assertThat(texts.sayIn("arnika", "en", "reasons.tier.demo", Map.of())).isEmpty();
    }

    private Stream<String> absent(String desk, String rule) {
        return OTHERS.stream()
                .filter(language -> published
                        .texts()
                        .words()
                        .in(desk, language, KnownRules.REASONS + rule)
                        .isEmpty())
                .map(language -> desk + ", " + language + ": " + rule);
    }

    private static void assertRefused(String text, String place, String reason) {
        var table = new ModelFile(
                "rules/nord/tier.dmn",
                "<inputExpression id=\"p\"><text>plan</text></inputExpression><output id=\"o\" name=\"tier\"/>"
                        + "<rule id=\"demo\">");
        assertThatThrownBy(() ->
                        TextFile.read(new ModelFile("rules/nord/texts/uk.yaml", text), KnownRules.in(List.of(table))))
                .isInstanceOfSatisfying(
                        ModelRefused.class, it -> assertThat(it.place()).hasToString(place))
                .hasMessageContaining(reason);
    }
}
