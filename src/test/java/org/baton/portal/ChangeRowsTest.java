package org.baton.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Locale;
import org.baton.desk.Desk;
import org.baton.desk.Texts;
import org.baton.ticket.ChangeEffects;
import org.baton.ticket.Foreseen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a change cannot be worked out for a ticket, as a lead is told. */
class ChangeRowsTest {

    private final ChangeRows rows = new ChangeRows(mock(Texts.class), Languages.messageSource());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | gone: Accept ticket | It waits at “Accept ticket”, which the saved diagram does not have.
            uk | gone: Accept ticket | Воно стоїть на кроці «Прийняти звернення», а в збереженій діаграмі його немає.
            pl | gone: Send a pigeon | Czeka na kroku „Send a pigeon”, a zapisany diagram go nie ma.
            en | rule {x} is absent  | What was saved fails on it: rule {x} is absent
            ru | rule {x} is absent  | Сохранённое на нём не срабатывает: rule {x} is absent
            """)
    void it_is_said_in_the_language_of_the_page(String language, String problem, String said) {
        var row = new ChangeEffects.Row("100001", "Order", 1, Foreseen.fails(problem));
        assertThat(rows.of(row, mock(Desk.class), Locale.forLanguageTag(language))
                        .problem())
                .isEqualTo(said);
    }
}
