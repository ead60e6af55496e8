package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of what the vendors publish is a case in src/test/resources/desk, and every rule is needed by one. */
class DecisionTablesTest {

    private static final List<String> DESKS = List.of("onebox", "integrator", "arnika", "cleverbox");

    /** What triage gives to every table; a case says what is different. */
    private static final Map<String, Object> USUAL = Map.of(
            "channel",
            "email",
            "signals",
            "",
            "language",
            "uk",
            "customerKnown",
            true,
            "receivedOn",
            "2026-11-20",
            "licences",
            0,
            "manager",
            false,
            "accountManager",
            false,
            "moment",
            "received",
            "parts",
            1);

    private static final List<String> UNKNOWN = List.of(
            "declaredType",
            "confirmedType",
            "topic",
            "plan",
            "since",
            "purchasedOn",
            "slotsLeft",
            "slotOffer",
            "handedTo",
            "estimateHours",
            "specification");

    private record Case(String sentence, Map<String, Object> given, Map<String, String> then) {

        Map<String, Object> facts() {
            var facts = new HashMap<>(USUAL);
            UNKNOWN.forEach(it -> facts.put(it, null));
            facts.putAll(given);
            return facts;
        }

        List<String> differences(Tables tables) {
            Map<String, String> decided = tables.decide(facts());
            var differences = new ArrayList<String>();
            then.forEach((name, wanted) -> {
                if (!Objects.equals(decided.get(name), wanted)) {
                    differences.add(name + " is " + decided.get(name) + " and should be " + wanted);
                }
            });
            return differences;
        }
    }

    @TestFactory
    Stream<DynamicTest> each_desk_decides_as_it_publishes() {
        return DESKS.stream().flatMap(desk -> {
            Tables tables = Tables.of(desk);
            return cases(desk).stream()
                    .map(it -> DynamicTest.dynamicTest(
                            desk + ": " + it.sentence(),
                            () -> assertThat(it.differences(tables)).isEmpty()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"onebox", "integrator", "arnika", "cleverbox"})
    void every_case_is_answered_by_a_rule_of_every_table(String desk) {
        Tables tables = Tables.of(desk);
        assertThat(cases(desk))
                .allSatisfy(it -> assertThat(tables.decide(it.facts())).doesNotContainValue(Tables.UNMATCHED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"onebox", "integrator", "arnika", "cleverbox"})
    void taking_any_rule_away_makes_a_case_fail(String desk) {
        Tables tables = Tables.of(desk);
        var matched = new HashMap<String, List<Case>>();
        for (Case it : cases(desk)) {
            Map<String, String> decided = tables.decide(it.facts());
            TableNames.TABLES.forEach(
                    table -> matched.computeIfAbsent(table + " " + decided.get(table + ".rule"), x -> new ArrayList<>())
                            .add(it));
        }
        var unneeded = new ArrayList<String>();
        for (String table : TableNames.TABLES) {
            for (String rule : Tables.rules(desk, table)) {
                Tables without = tables.without(desk, table, rule);
                if (matched.getOrDefault(table + " " + rule, List.of()).stream()
                        .allMatch(it -> it.differences(without).isEmpty())) {
                    unneeded.add("rule " + rule + " of rules/" + desk + "/" + table + ".dmn");
                }
            }
        }
        if (!unneeded.isEmpty()) {
            fail("No case needs " + String.join(", ", unneeded));
        }
    }

    private static List<Case> cases(String desk) {
        try (var file = DecisionTablesTest.class.getResourceAsStream("/desk/" + desk + ".yaml")) {
            List<Map<String, Object>> cases = new YAMLMapper().readValue(file, new TypeReference<>() {});
            return cases.stream()
                    .map(it -> new Case((String) it.get("case"), map(it.get("given")), texts(map(it.get("then")))))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The cases of " + desk + " cannot be read", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object read) {
        return (Map<String, Object>) read;
    }

    private static Map<String, String> texts(Map<String, Object> values) {
        var texts = new HashMap<String, String>();
        values.forEach((name, value) -> texts.put(name, value == null ? null : String.valueOf(value)));
        return texts;
    }
}
