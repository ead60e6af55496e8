package org.baton.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    private static final List<String> ALL = List.of("uk", "ru", "pl", "en");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uk | Доброго дня! Не відкривається картка клієнта
            uk | Як додати менеджера в систему?
            uk | Dobryi vechir! Chy mozhna zminyty kolir kartky kliienta?
            ru | Здравствуйте, не открывается карточка клиента
            ru | Нашла вашу программу у подруги в салоне. Как там посмотреть историю?
            pl | Dzień dobry, nie działa drukowanie
            pl | Prosze o fakture za pazdziernik, dziekuje
            en | The report is empty since this morning
            en | How do I export all deals to a file?
            """)
    void a_text_is_told_by_its_words(String language, String text) {
        assertThat(Language.of(text, ALL)).isEqualTo(language);
    }

    @Test
    void only_the_desks_languages_are_guessed() {
        assertThat(Language.of("Dzień dobry, nie działa drukowanie", List.of("uk", "ru", "en")))
                .isIn("en", "uk");
        assertThat(Language.of("Здравствуйте, не открывается карточка", List.of("uk", "en")))
                .isEqualTo("uk");
    }

    @Test
    void the_desks_first_language_holds_where_nothing_tells() {
        assertThat(Language.of("", List.of("pl", "en"))).isEqualTo("pl");
        assertThat(Language.of("12345 !!!", List.of("de", "en"))).isEqualTo("de");
    }
}
