package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    /** What every ticket has. */
    private static final Map<String, Object> ALWAYS = Map.of(
            "number", "100001",
            "subject", "Login",
            "desk", "The Desk",
            "address", "support@desk.example",
            "complaints", "complaints@desk.example",
            "type", "bug",
            "tier", "a plan",
            "line", "a line",
            "channel", "chat",
            "moment", "received");

    private static final PublishedTexts PUBLISHED = PublishedTexts.read();

    @Test
    void what_is_not_there_leaves_no_trace() {
        everyText(with("reason", "Why.", "text", "It works.", "executor", "Olena"))
                .forEach((key, said) ->
                        assertThat(said).as(key).isNotBlank().doesNotContain("none", "null", "{", "}", "\n\n\n"));
    }

    @Test
    void what_is_there_is_said() {
        Map<String, String> said = everyText(with(
                "executor", "Olena",
                "acceptBy", "on Monday",
                "notBefore", "on Tuesday",
                "resolveBy", "on Wednesday",
                "extendTo", "on Thursday",
                "questions", List.of("Who?", "Where?"),
                "reason", "Why.",
                "offer", "Instead.",
                "price", new Price(new BigDecimal("70.00"), Currency.getInstance("USD")),
                "hours", 8,
                "text", "It works."));
        said.forEach((key, text) -> assertThat(text).as(key).doesNotContain("none", "null", "{", "}"));
        assertThat(said.get("integrator en TellDecided"))
                .contains("on Monday", "on Tuesday", "on Wednesday", "– Who?\n– Where?");
        assertThat(said.get("onebox uk TellDeclined")).contains("Why.", "Instead.", "complaints@desk.example");
        assertThat(said.get("arnika ru TellDelivered")).contains("Olena", "It works.");
    }

    @Test
    void an_offer_names_its_price_and_the_way_to_it() {
        var price = new Price(new BigDecimal("70.00"), Currency.getInstance("USD"));
        String said = PUBLISHED
                .texts()
                .say("integrator", "en", "TellQuestion", with("ask", "slotOffer", "tier", "premium", "price", price));
        assertThat(said).contains("All slots of your plan Premium are used up", "for 70 USD");
        assertThat(PUBLISHED.texts().say("onebox", "en", "offer.notEntitled", ALWAYS))
                .contains("general support", "individual manager", "support@desk.example");
    }

    @ParameterizedTest
    @CsvSource({
        "uk, 1, 1 година роботи",
        "uk, 3, 3 години роботи",
        "uk, 8, 8 годин роботи",
        "uk, 1.5, '1,5 години роботи'",
        "ru, 1, 1 час работы",
        "ru, 3, 3 часа работы",
        "ru, 11, 11 часов работы",
        "ru, 1.5, '1,5 часа работы'",
        "pl, 1, 1 godzina pracy",
        "pl, 22, 22 godziny pracy",
        "pl, 5, 5 godzin pracy",
        "pl, 1.5, '1,5 godziny pracy'",
        "en, 1, 1 hour of",
        "en, 8, 8 hours of"
    })
    void hours_are_counted_as_the_language_counts(String language, BigDecimal hours, String said) {
        assertThat(PUBLISHED.texts().say("onebox", language, "TellQuestion", with("ask", "quote", "hours", hours)))
                .contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "onebox, uk, 'понеділок, 23 листопада 2026'",
        "onebox, ru, 'понедельник, 23 ноября 2026'",
        "onebox, pl, 'poniedziałek, 23 listopada 2026'",
        "onebox, en, 'Monday, 23 November 2026'"
    })
    void a_moment_is_said_by_the_clock_of_the_desk(String desk, String language, String day) {
        var moment = Map.of("acceptBy", Instant.parse("2026-11-23T08:30:00Z"), "moment", "received");
        assertThat(PUBLISHED.texts().say(desk, language, "TellDecided", moment))
                .contains(day)
                .contains("10:30 GMT+2");
        assertThat(PUBLISHED.texts().say("arnika", language, "TellDecided", moment))
                .contains("11:30 GMT+3");
    }

    @Test
    void what_is_still_to_be_answered_stands_line_by_line() {
        assertThat(PUBLISHED.texts().say("onebox", "en", "TellReminder", with("questions", List.of("Who?", "Where?"))))
                .contains("“Login”.\n– Who?\n– Where?\nIf we do not hear");
        assertThat(PUBLISHED.texts().say("onebox", "en", "TellReminder", with("ask", "quote")))
                .contains("“Login”. If we do not hear");
    }

    @Test
    void a_code_is_said_by_its_name_and_a_name_as_it_is() {
        assertThat(PUBLISHED.texts().name("onebox", "uk", "line", "paid")).isEqualTo("платна лінія");
        assertThat(PUBLISHED.texts().name("onebox", "uk", "line", "unheard")).isEqualTo("unheard");
        assertThat(PUBLISHED.texts().say("onebox", "ru", "TellHandedOver", with("line", "managers")))
                .contains("индивидуальные менеджеры");
    }

    @Test
    void a_desks_own_words_come_before_those_of_all_desks() {
        assertThat(PUBLISHED.texts().say("cleverbox", "en", "offer.channelNotSupported", ALWAYS))
                .contains("Telegram");
        assertThat(PUBLISHED.texts().say("cleverbox", "en", "refusal.notEntitled", ALWAYS))
                .isEqualTo("Your contract does not include this.");
    }

    @Test
    void whoever_speaks_no_language_of_the_desk_is_answered_in_its_first() {
        assertThat(PUBLISHED.texts().say("arnika", "de", "type.bug", Map.of())).isEqualTo("ошибка");
        assertThat(PUBLISHED.texts().say("onebox", "de", "type.bug", Map.of())).isEqualTo("помилка");
        var moment = Map.of("acceptBy", Instant.parse("2026-11-23T08:30:00Z"));
        assertThat(PUBLISHED.texts().say("onebox", "de", "TellDecided", moment)).contains("понеділок, 23 листопада");
    }

    @Test
    void a_text_that_nobody_has_written_is_named() {
        assertThatThrownBy(() -> PUBLISHED.texts().say("onebox", "uk", "TellJoke", Map.of()))
                .hasMessage("The desk \"onebox\" has no text \"TellJoke\"; write it in rules/onebox/texts/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onebox", "integrator", "arnika", "cleverbox"})
    void the_address_of_complaints_stands_in_every_refusal(String desk) {
        PUBLISHED
                .desks()
                .get(desk)
                .languages()
                .forEach(it -> assertThat(PUBLISHED.texts().say(desk, it, "TellDeclined", with("reason", "Why.")))
                        .contains("complaints@desk.example"));
    }

    /** But for sentences of a reckoning and for reasons, which have nothing to say without their values. */
    private static Map<String, String> everyText(Map<String, ?> values) {
        var said = new HashMap<String, String>();
        for (Desk desk : PUBLISHED.desks().all()) {
            for (String language : desk.languages()) {
                PUBLISHED.keys(desk).stream()
                        .filter(key -> !key.startsWith("why.") && !key.startsWith("reasons."))
                        .forEach(key -> said.put(
                                desk.code() + " " + language + " " + key,
                                PUBLISHED.texts().say(desk.code(), language, key, values)));
            }
        }
        return said;
    }

    private static Map<String, Object> with(Object... namesAndValues) {
        var values = new HashMap<>(ALWAYS);
        values.putAll(Map.of(
                "time", "14:05",
                "lead", "Bohdana",
                "survivor", "100002",
                "tickets", "100003, 100004",
                "part", "100001-1 Import",
                "targetLine", "a line",
                "done", 1,
                "parts", 2));
        values.putAll(Map.of(
                "months", 2,
                "days", 12,
                "of", 30,
                "amount", "140 USD",
                "promise", "resolve",
                "slots", List.of("on Monday at 10:00"),
                "slot", "on Monday at 10:00",
                "trainer", "Marina",
                "verdict", "All well",
                "day", "1 March"));
        values.putAll(Map.of(
                "marks",
                "Solved fully 5 of 5",
                "until",
                "on Friday",
                "due",
                "on Friday",
                "from",
                "Monday",
                "customer",
                "The Mill"));
        values.putAll(Map.of("moved", 3, "late", 1, "declined", 1, "question", "Which?", "monthlyPrice", "70 USD"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return values;
    }
}
