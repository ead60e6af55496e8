package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baton.desk.SampleValues.with;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts are said: numbers, moments and names, in whose words and in which language. */
class TextsTest {

    private static final PublishedTexts PUBLISHED = PublishedTexts.read();

    @Test
    void an_offer_names_its_price_and_the_way_to_it() {
        var price = new Price(new BigDecimal("70.00"), Currency.getInstance("USD"));
        String said = PUBLISHED
                .texts()
                .say("integrator", "en", "TellQuestion", with("ask", "slotOffer", "tier", "premium", "price", price));
        assertThat(said).contains("All slots of your plan Premium are used up", "for 70 USD");
        assertThat(PUBLISHED.texts().say("onebox", "en", "offer.notEntitled", SampleValues.ALWAYS))
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
        assertThat(PUBLISHED.texts().say("cleverbox", "en", "offer.channelNotSupported", SampleValues.ALWAYS))
                .contains("Telegram");
        assertThat(PUBLISHED.texts().say("cleverbox", "en", "refusal.notEntitled", SampleValues.ALWAYS))
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
}
