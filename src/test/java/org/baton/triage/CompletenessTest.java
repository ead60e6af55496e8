package org.baton.triage;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.triage.SharedRules.COMPLETENESS;
import static org.baton.triage.SharedRules.SIGNALS;
import static org.baton.triage.SharedRules.WORDS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompletenessTest {

    private static final WithoutRule RULES = new WithoutRule(SharedRules.file("completeness.drl"));

    static List<CSVRecord> examples() {
        return Rows.of("completeness.csv");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_request_is_asked_for_what_it_lacks(CSVRecord example) {
        var missing = COMPLETENESS.of(
                example.get("subject"), example.get("body"), incoming(example), Rows.codes(example, "asks"));

        assertThat(written(missing)).as(example.get("body")).isEqualTo(Rows.codes(example, "missing"));
    }

    @Test
    void no_rule_can_be_taken_away() {
        var examples = examples();
        var facts = examples.stream().collect(toMap(it -> it, CompletenessTest::facts));

        assertThat(RULES.names())
                .as("rules without which an example fails")
                .allMatch(rule -> examples.stream()
                        .anyMatch(it -> !written(RULES.infer(facts.get(it), Missing.class, rule))
                                .equals(Rows.codes(it, "missing"))));
    }

    @Test
    void what_is_missing_names_the_rule_that_found_it() {
        var missing = COMPLETENESS.of("", "Help!", new Incoming("email", "question", null, false, 0, 0), List.of());

        assertThat(missing)
                .containsExactly(new Missing(
                        "subjectMatter", true, "A request of greetings and cries for help lacks its subject matter"));
    }

    @Test
    void a_picture_is_known_by_its_media_type_or_its_name() {
        assertThat(Incoming.picture("scan", "image/png")).isTrue();
        assertThat(Incoming.picture("Снимок экрана.PNG", null)).isTrue();
        assertThat(Incoming.picture("price.xlsx", "application/vnd.ms-excel")).isFalse();
        assertThat(Incoming.picture(null, null)).isFalse();
    }

    private static Incoming incoming(CSVRecord example) {
        String attachment = example.get("attachment");
        return new Incoming(
                example.get("channel"),
                example.get("type"),
                example.get("refusal").isEmpty() ? null : example.get("refusal"),
                !example.get("specification").isEmpty(),
                Incoming.picture(attachment, null) ? 1 : 0,
                attachment.isEmpty() ? 0 : 1);
    }

    private static List<Object> facts(CSVRecord example) {
        var reading = WORDS.read(example.get("subject"), example.get("body"));
        var facts = new ArrayList<Object>(reading.found());
        facts.add(reading.shape());
        facts.add(incoming(example));
        facts.addAll(SIGNALS.told(reading));
        Rows.codes(example, "asks").forEach(it -> facts.add(new Asks(it)));
        return facts;
    }

    /** What blocks is written with an exclamation mark. */
    private static Set<String> written(Collection<Missing> missing) {
        return missing.stream()
                .map(it -> it.code() + (it.blocking() ? "!" : ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
