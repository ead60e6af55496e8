package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Stream;
import org.baton.engine.ModelRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeskFileRefusedTest {

    private static final String GOOD = DeskFileTest.GOOD;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("name: Nord", "nmae: Nord", "line 1", "\"name\" is missing in the file"),
                fault(
                        "topics: [stock]",
                        "topcis: [stock]",
                        "line 27",
                        "\"topcis\" is not known in the file; known are "),
                fault(
                        "slotsPerMonth: 5",
                        "slots: 5",
                        "line 23",
                        "\"slots\" is not known in \"gold\"; known are hourlyPrice"),
                fault("name: Nord", "name: Nord\nname: Süd", "line 2", "\"name\" stands twice"),
                fault("name: Nord", "name: [Nord]", "line 1", "\"name\" has to be a single value"),
                fault("name: Nord", "name: \"Nord", "line 8", "it is no YAML"),
                fault("Europe/Kyiv", "Europe/Kiew", "line 2", "\"Europe/Kiew\" is no time zone"),
                fault("support@nord", "support at nord", "line 3", "is no mail address"),
                fault("[uk, en]", "[uk, xx]", "line 5", "\"xx\" is no language"),
                fault("[uk, en]", "[]", "line 5", "at least one entry"),
                fault("[uk, en]", "uk", "line 5", "has to be a list"),
                fault("[uk, en]", "[uk, uk]", "line 5", "\"uk\" stands twice"),
                fault("monday:", "moonday:", "line 8", "\"moonday\" is no day"),
                fault("monday:", "Friday:", "line 9", "\"friday\" stands twice"),
                fault("09:00-13:00\", \"14", "09:00-25:00\", \"14", "line 8", "are no working hours"),
                fault("[2026-12-25]", "[25.12.2026]", "line 10", "\"25.12.2026\" is no date"),
                fault("2026-12-24:", "2026-12-25:", "line 11", "stands in two of closed, short and additional"),
                fault("[email, chat]", "[email, fax]", "line 13", "\"fax\" is no channel; there is api, chat"),
                fault("[question, bug]", "[question, Bug]", "line 14", "\"Bug\" is no code"),
                fault(
                        "leads: second",
                        "leads: third",
                        "line 16",
                        "\"third\" is no line of this desk; there is first, second"),
                fault("fallbackLine: first", "fallbackLine: none", "line 17", "\"none\" is no line of this desk"),
                fault("29.90", "-1", "line 20", "\"-1\" is no amount of money"),
                fault("currency: EUR", "currency: Euro", "line 21", "\"Euro\" is no currency"),
                fault("slotsPerMonth: 5", "slotsPerMonth: 0", "line 23", "\"0\" is no number of at least 1"),
                fault("first: { within", "third: { within", "line 32", "\"third\" is no line of this desk"),
                fault("consult: second", "consult: third", "line 32", "\"third\" is no line of this desk"),
                fault("projects: 10", "projects: none", "line 39", "\"none\" is no number of at least 1"),
                fault(
                        "  answer:",
                        "  accept: { atRisk: 0.75 }\n  answer:",
                        "line 34",
                        "\"accept\" is not known in \"timing\""),
                fault("\"5 d working\"", "\"5 d\"", "line 34", "does not say by which clock"),
                fault("\"4 h working\"", "\"4 h wroking\"", "line 38", "There is no clock \"wroking\""),
                fault("  reopen: { within: \"14 d elapsed\" }\n", "", "line 34", "\"reopen\" is missing in \"timing\""),
                fault("remind: \"1 d working\", ", "", "line 36", "\"remind\" is missing in \"confirm\""));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_cannot_be_used_is_refused_with_its_line(String good, String bad, String place, String reason) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
                .isInstanceOfSatisfying(
                        ModelRefused.class, it -> assertThat(it.place()).hasToString(place))
                .hasMessageStartingWith("rules/nord/desk.yaml, " + place + ": ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uk | рядок 5: запис у «languages»: «xx» – не мова (наприклад, uk)
            ru | строка 5: запись в «languages»: «xx» – не язык (например, uk)
            pl | wiersz 5: pozycja w „languages”: „xx” to nie język (na przykład uk)
            en | line 5: an entry of "languages": "xx" is no language (like uk)
            """)
    void it_is_told_in_the_language_of_whoever_looks(String language, String said) {
        assertThatThrownBy(() -> read(GOOD.replace("[uk, en]", "[uk, xx]")))
                .isInstanceOfSatisfying(
                        ModelRefused.class,
                        it -> assertThat(it.sentence().in(Locale.forLanguageTag(language)))
                                .isEqualTo("rules/nord/desk.yaml, " + said));
    }

    @Test
    void a_calendar_that_never_opens_is_refused() {
        String closed = GOOD.replaceAll("(?m)^ {4}(monday|friday).*\n", "")
                .replace("  weekly:\n", "")
                .replace("{ 2026-12-24: [\"09:00-13:00\"] }", "{}")
                .replace("{ 2026-12-19: [\"10:00-12:00\"] }", "{}");
        assertThatThrownBy(() -> read(closed))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("line 7")
                .hasMessageContaining("no working time from 2026-11-20 to 2031-11-20");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> read("")).isInstanceOf(ModelRefused.class).hasMessageContaining("keys and values");
        assertThatThrownBy(() -> read("- a\n- b\n"))
                .hasMessageContaining("line 1: it has to consist of keys and values");
    }

    private static Arguments fault(String good, String bad, String place, String reason) {
        return Arguments.of(good, bad, place, reason);
    }

    private static Desk read(String text) {
        return DeskFileTest.read(text);
    }
}
