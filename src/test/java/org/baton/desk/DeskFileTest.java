package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeskFileTest {

    private static final String GOOD = """
            name: Nord
            zone: Europe/Kyiv
            address: support@nord.example
            complaints: complaints@nord.example
            languages: [uk, en]
            hours:
              weekly:
                monday: ["09:00-13:00", "14:00-18:00"]
                friday: ["22:00-06:00"]
              closed: [2026-12-25]
              short: { 2026-12-24: ["09:00-13:00"] }
              additional: { 2026-12-19: ["10:00-12:00"] }
            channels: [email, chat]
            types: [question, bug]
            lines: [first, second]
            leads: second
            fallbackLine: first
            plans:
              gold:
                hourlyPrice: { amount: 29.90, currency: USD }
                slotPrice: { amount: 20, currency: EUR }
                monthPrice: { amount: 70, currency: PLN }
                slotsPerMonth: 5
                monthsAtLeast: 3
              free: {}
            topics: [stock]
            fields:
              severity: [low, high]
            asks: [screenshot]
            targets:
              first: { within: "4 h elapsed", consult: second }
            timing:
              accept: { atRisk: 0.75, repeatOverdue: "1 h working" }
              resolve: { atRisk: 0.5 }
              answer: { remind: "2 d working", close: "5 d working" }
              offer: { remind: "2 d working", close: "10 d working" }
              confirm: { remind: "1 d working", close: "3 d working" }
              reopen: { within: "14 d elapsed" }
              complaint: { answer: "1 d working", repeatOverdue: "4 h working" }
            """;

    @Test
    void all_that_a_desk_says_of_itself_is_read() {
        Desk desk = read(GOOD);
        assertThat(desk.code()).isEqualTo("nord");
        assertThat(desk.name()).isEqualTo("Nord");
        assertThat(desk.zone()).isEqualTo(ZoneId.of("Europe/Kyiv"));
        assertThat(desk.languages()).containsExactly("uk", "en");
        assertThat(desk.fields()).containsEntry("severity", List.of("low", "high"));
        assertThat(desk.asks()).containsExactly("screenshot");
        assertThat(desk.topics()).containsExactly("stock");
        assertThat(desk.leads()).isEqualTo("second");
        assertThat(desk.fallbackLine()).isEqualTo("first");
        assertThat(desk.targets().get("first")).isEqualTo(new Target(Span.parse("4 h elapsed"), Optional.of("second")));
    }

    @Test
    void a_plan_has_its_prices() {
        Plan gold = read(GOOD).plans().get("gold");
        assertThat(gold.hourlyPrice()).contains(new Price(new BigDecimal("29.90"), Currency.getInstance("USD")));
        assertThat(gold.slotPrice().map(Price::toString)).contains("20 EUR");
        assertThat(gold.monthPrice().map(Price::toString)).contains("70 PLN");
        assertThat(gold.slotsPerMonth()).contains(5);
        assertThat(gold.monthsAtLeast()).contains(3);
        assertThat(read(GOOD).plans().get("free").slotPrice()).isEmpty();
    }

    @Test
    void hours_are_the_weeks_but_for_single_days() {
        Calendar calendar = read(GOOD).calendar();
        assertThat(calendar.on(LocalDate.parse("2026-11-23"))).hasSize(2);
        assertThat(calendar.on(LocalDate.parse("2026-11-24"))).isEmpty();
        assertThat(calendar.on(LocalDate.parse("2026-12-25"))).isEmpty();
        assertThat(calendar.on(LocalDate.parse("2026-12-24")).get(0).lasts()).isEqualTo(Duration.ofHours(4));
        assertThat(calendar.on(LocalDate.parse("2026-12-19"))).hasSize(1);
        assertThat(calendar.on(LocalDate.parse("2026-11-27")).get(0).lasts()).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void timing_says_each_time_by_which_clock() {
        Timing timing = read(GOOD).timing();
        assertThat(timing.accept().atRisk()).isEqualTo(0.75);
        assertThat(timing.accept().repeatOverdue()).contains(Span.parse("1 h working"));
        assertThat(timing.resolve().repeatOverdue()).isEmpty();
        assertThat(timing.answer().close()).isEqualTo(Span.parse("5 d working"));
        assertThat(timing.offer().close()).isEqualTo(Span.parse("10 d working"));
        assertThat(timing.confirm().remind()).isEqualTo(Span.parse("1 d working"));
        assertThat(timing.reopen()).isEqualTo(Span.parse("14 d elapsed"));
        assertThat(timing.complaint().answer()).isEqualTo(Span.parse("1 d working"));
    }

    @Test
    void a_desk_speaks_its_first_language_with_whoever_speaks_none_of_them() {
        assertThat(read(GOOD).language("en")).isEqualTo("en");
        assertThat(read(GOOD).language("de")).isEqualTo("uk");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("name: Nord", "nmae: Nord", "line 1", "\"name\" is missing in the file"),
                fault(
                        "topics: [stock]",
                        "topcis: [stock]",
                        "line 26",
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
                fault("first: { within", "third: { within", "line 31", "\"third\" is no line of this desk"),
                fault("consult: second", "consult: third", "line 31", "\"third\" is no line of this desk"),
                fault("atRisk: 0.75", "atRisk: 75", "line 33", "\"75\" is no share of the time"),
                fault("\"5 d working\"", "\"5 d\"", "line 35", "does not say by which clock"),
                fault("\"1 h working\"", "\"1 h wroking\"", "line 33", "There is no clock \"wroking\""),
                fault("  reopen: { within: \"14 d elapsed\" }\n", "", "line 33", "\"reopen\" is missing in \"timing\""),
                fault("remind: \"1 d working\", ", "", "line 37", "\"remind\" is missing in \"confirm\""));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_cannot_be_used_is_refused_with_its_line(String good, String bad, String place, String reason) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
                .isInstanceOfSatisfying(
                        ModelRefused.class, it -> assertThat(it.place()).isEqualTo(place))
                .hasMessageStartingWith("rules/nord/desk.yaml, " + place + ": ")
                .hasMessageContaining(reason);
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
        return DeskFile.read(new ModelFile("rules/nord/desk.yaml", text), "nord", 1, DeskHouse.NOW);
    }
}
