package org.baton;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the demo is seeded with fits the desks' files. */
class DemoTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final JsonNode people = read("src/main/resources/demo/people.yaml");
    private final JsonNode customers = read("src/main/resources/demo/customers.yaml");

    @TestFactory
    List<DynamicTest> every_desk_has_people_on_each_line_and_customers_on_each_plan() {
        var tests = new ArrayList<DynamicTest>();
        people.fieldNames().forEachRemaining(desk -> tests.add(DynamicTest.dynamicTest(desk, () -> fits(desk))));
        assertThat(tests).hasSize(4);
        return tests;
    }

    private void fits(String code) {
        JsonNode desk = read("rules/" + code + "/desk.yaml");
        var known = new ArrayList<>(texts(desk.path("types")));
        known.addAll(texts(desk.path("topics")));
        var staffed = new ArrayList<String>();
        people.path(code).forEach(it -> {
            assertThat(texts(desk.path("lines"))).containsAll(texts(it.path("lines")));
            assertThat(known).containsAll(texts(it.path("skills")));
            assertThat(texts(desk.path("languages"))).containsAll(texts(it.path("languages")));
            staffed.addAll(texts(it.path("lines")));
        });
        assertThat(staffed).containsAll(texts(desk.path("lines")));
        var plans = new ArrayList<String>();
        customers.path(code).forEach(it -> {
            assertThat(texts(desk.path("languages")))
                    .contains(it.path("language").asText());
            it.path("contracts").forEach(bought -> {
                if (bought.has("plan")) {
                    plans.add(bought.path("plan").asText());
                }
            });
            assertThat(names(people.path(code))).containsAll(managers(it));
        });
        assertThat(names(desk.path("plans"))).containsAll(plans);
        assertThat(plans).isNotEmpty();
    }

    @TestFactory
    List<DynamicTest> a_name_is_used_once() {
        Map<String, Integer> used = new HashMap<>();
        people.forEach(desk -> names(desk).forEach(it -> used.merge(it, 1, Integer::sum)));
        customers.forEach(desk -> names(desk).forEach(it -> used.merge(it, 1, Integer::sum)));
        return used.entrySet().stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.getKey(), () -> assertThat(it.getValue()).isOne()))
                .toList();
    }

    private static List<String> managers(JsonNode customer) {
        var managers = new ArrayList<String>();
        customer.path("projects").forEach(it -> {
            if (it.has("manager")) {
                managers.add(it.path("manager").asText());
            }
        });
        if (customer.has("accountManager")) {
            managers.add(customer.path("accountManager").asText());
        }
        return managers;
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(it -> texts.add(it.asText()));
        return texts;
    }

    private static JsonNode read(String path) {
        try {
            return YAML.readTree(Path.of(path).toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
