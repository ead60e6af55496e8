package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tables that are asked later say, a case in src/test/resources/desk/later each; every rule is needed by one. */
class LaterTablesTest {

    private static final List<String> DESKS = List.of("onebox", "integrator", "arnika", "cleverbox");

    /**
     * A case.
     *
     * @param given what is not given is not known
     * @param rows what each row that fits answers: its columns in their order, without the empty ones
     */
    private record Case(
            @JsonProperty("case") String sentence, String table, Map<String, Object> given, List<String> rows) {

        Map<String, Object> facts() {
            var facts = new HashMap<String, Object>();
            TableNames.LATER.get(table).forEach(it -> facts.put(it, null));
            facts.putAll(given);
            return facts;
        }

        List<String> answers(DmnModelInstance model) {
            List<String> columns = model.getModelElementsByType(Output.class).stream()
                    .map(Output::getName)
                    .toList();
            return Tables.ENGINE
                    .evaluateDecisionTable(Tables.ENGINE.parseDecision(table, model), facts())
                    .getResultList()
                    .stream()
                    .map(row -> columns.stream()
                            .map(row::get)
                            .filter(Objects::nonNull)
                            .map(Object::toString)
                            .collect(Collectors.joining(" ")))
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> each_desk_goes_on_as_it_says() {
        return DESKS.stream()
                .flatMap(desk -> cases(desk).stream()
                        .map(it -> DynamicTest.dynamicTest(
                                desk + ": " + it.sentence(),
                                () -> assertThat(it.answers(Tables.model(desk, it.table())))
                                        .containsExactlyElementsOf(it.rows()))));
    }

    @TestFactory
    Stream<DynamicTest> taking_any_rule_of_a_later_table_away_makes_a_case_fail() {
        return DESKS.stream()
                .flatMap(desk -> TableNames.LATER.keySet().stream()
                        .sorted()
                        .map(table -> DynamicTest.dynamicTest(desk + ": " + table, () -> checkNeeded(desk, table))));
    }

    @ParameterizedTest
    @CsvSource({"onebox,accept", "onebox,resolve", "integrator,accept", "arnika,accept", "cleverbox,resolve"})
    void each_desk_reminds_the_agent_raises_the_priority_and_tells_the_lead_and_the_head(String desk, String promise) {
        var levels = new Case("", Levels.TABLE, Map.of("promise", promise), List.of());
        assertThat(String.join("\n", levels.answers(Tables.model(desk, Levels.TABLE))))
                .contains("executor message", "raisePriority", "lead message", "head ");
    }

    private static void checkNeeded(String desk, String table) {
        List<Case> cases =
                cases(desk).stream().filter(it -> it.table().equals(table)).toList();
        var unneeded = new ArrayList<String>();
        for (String rule : Tables.rules(desk, table)) {
            if (cases.stream()
                    .allMatch(it ->
                            it.answers(Tables.modelWithout(desk, table, rule)).equals(it.rows()))) {
                unneeded.add("rule " + rule + " of rules/" + desk + "/" + table + ".dmn");
            }
        }
        if (!unneeded.isEmpty()) {
            fail("No case needs " + String.join(", ", unneeded));
        }
    }

    private static List<Case> cases(String desk) {
        try (var file = LaterTablesTest.class.getResourceAsStream("/desk/later/" + desk + ".yaml")) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException("The later cases of " + desk + " cannot be read", e);
        }
    }
}
