package org.baton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house, and what holds in all of them. */
class ModulesTest {

    private static final List<Source> MAIN = Source.in("src/main/java");
    private static final List<Source> TESTS = Source.in("src/test/java");
    private static final String SENTENCE =
            "(?s)/\\*\\* [A-Z][^.]*\\. \\*/\\s*@org\\.springframework\\.modulith\\.ApplicationModule\\(allowedDependencies = .*";

    @Test
    void rooms_import_only_what_they_say_they_import() {
        ApplicationModules.of(BatonApplication.class).verify();
    }

    @Test
    void every_room_says_in_a_sentence_what_it_is_for_and_what_it_imports() {
        var silent = MAIN.stream()
                .map(it -> it.path().substring(0, it.path().lastIndexOf('/')))
                .filter(it -> !it.endsWith("/org/baton"))
                .distinct()
                .filter(room -> MAIN.stream()
                        .noneMatch(it -> it.path().equals(room + "/package-info.java")
                                && it.text().matches(SENTENCE)));
        assertThat(silent).isEmpty();
    }

    @Test
    void rooms_are_one_deep() {
        assertThat(MAIN)
                .extracting(Source::path)
                .allMatch(it -> it.matches("src/main/java/org/baton/(\\w+/)?[\\w-]+\\.java"));
    }

    @Test
    void every_file_keeps_the_rules_of_the_house() {
        assertThat(Stream.concat(MAIN.stream(), TESTS.stream()).flatMap(HouseRules::faults))
                .isEmpty();
    }

    @Test
    void most_files_are_read_at_a_glance() {
        var lengths =
                MAIN.stream().map(it -> it.text().lines().count()).sorted().toList();
        assertThat(lengths.get(lengths.size() / 2)).as("median of lines").isLessThanOrEqualTo(60);
    }

    @Test
    void an_interface_has_more_than_one_implementation() {
        var names = MAIN.stream()
                .flatMap(it -> found("(?<!@)\\binterface (\\w+)", it.text()))
                .collect(Collectors.toSet());
        assertThat(names.stream().filter(it -> implementations(it) < 2)).isEmpty();
    }

    private static long implementations(String name) {
        return MAIN.stream()
                .filter(it -> it.text().matches("(?s).*\\bimplements [\\w<>, ]*\\b" + name + "\\b.*"))
                .count();
    }

    @Test
    void every_test_asserts_something() {
        assertThat(TESTS.stream()
                        .filter(it -> ANNOTATED.matcher(it.text()).find()
                                && !ASSERTION.matcher(it.text()).find())
                        .map(Source::path))
                .isEmpty();
    }

    private static final Pattern ANNOTATED = Pattern.compile("@(Test|Property|ParameterizedTest|TestFactory)\\b");
    private static final Pattern ASSERTION =
            Pattern.compile("\\b(assert\\w*|isToldBy|waitsAt|isEnded|has\\w+|is[A-Z]\\w+|andExpect)\\(");

    @Test
    void the_rooms_are_those_of_the_design() {
        Set<String> rooms = MAIN.stream()
                .flatMap(it -> found("src/main/java/org/baton/(\\w+)/", it.path()))
                .collect(Collectors.toSet());
        assertThat(rooms)
                .isSubsetOf(
                        "engine",
                        "desk",
                        "customer",
                        "ticket",
                        "intake",
                        "triage",
                        "promise",
                        "dispatch",
                        "work",
                        "delivery",
                        "billing",
                        "portal",
                        "insight");
    }

    private static Stream<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(it -> it.group(1));
    }
}
