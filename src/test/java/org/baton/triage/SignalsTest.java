package org.baton.triage;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.triage.SharedRules.SIGNALS;
import static org.baton.triage.SharedRules.WORDS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignalsTest {

    private static final WithoutRule RULES = new WithoutRule(SharedRules.file("signals.drl"));

    static List<CSVRecord> examples() {
        return Rows.of("signals.csv");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_text_tells_what_it_means_and_nothing_else(CSVRecord example) {
        assertThat(wrong(example, told(facts(example), null)))
                .as(example.get("subject") + " / " + example.get("body"))
                .isEmpty();
    }

    @Test
    void no_rule_can_be_taken_away() {
        var examples = examples();
        var facts = examples.stream().collect(toMap(it -> it, SignalsTest::facts));

        assertThat(RULES.names())
                .as("rules without which an example fails")
                .allMatch(rule -> examples.stream()
                        .anyMatch(it -> !wrong(it, told(facts.get(it), rule)).isEmpty()));
    }

    @Test
    void codes_are_told_in_alphabetical_order_each_once() {
        String told = SIGNALS.in("Помилка", "Нас зламали, помилка. Терміново, ніхто не може увійти");

        assertThat(told).isEqualTo("breakIn, critical, error, everybodyBlocked, urgent");
    }

    @Test
    void a_text_without_words_says_nothing() {
        assertThat(SIGNALS.in("", "")).isEqualTo("nothingSaid");
    }

    /** What a text does not tell though it should, and what it tells though it never should. */
    private static Set<String> wrong(CSVRecord example, Collection<String> told) {
        var missed = Rows.codes(example, "tells").stream()
                .filter(it -> !told.contains(it))
                .map(it -> "not told: " + it);
        var never = Rows.codes(example, "never").stream().filter(told::contains).map(it -> "told: " + it);
        return Stream.concat(missed, never).collect(Collectors.toSet());
    }

    private static List<Object> facts(CSVRecord example) {
        var reading = WORDS.read(example.get("subject"), example.get("body"));
        var facts = new ArrayList<Object>(reading.found());
        facts.add(reading.shape());
        return facts;
    }

    private static Set<String> told(List<Object> facts, String takenAway) {
        return RULES.infer(facts, Signal.class, takenAway).stream()
                .map(Signal::code)
                .collect(toSet());
    }
}
