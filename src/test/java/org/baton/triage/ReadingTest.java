package org.baton.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.triage.SharedRules.WORDS;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            помилки більше немає               | true
            немає жодної помилки               | true
            ошибок нет                         | true
            без ошибок                         | true
            nie ma już błędu                   | true
            błąd już zniknął                   | true
            there is no error any more         | true
            помилка                            | false
            не працює, помилка                 | false
            нічого не зникло, але є помилка    | false
            the error has not gone             | false
            błąd nie zniknął                   | false
            """)
    void a_denial_reaches_as_far_as_its_clause(String text, boolean denied) {
        boolean told =
                WORDS.read("", text).found().stream().anyMatch(it -> it.code().equals("an error") && !it.denied());

        assertThat(told).as(text).isNotEqualTo(denied);
    }

    @Test
    void an_older_message_that_is_quoted_is_not_read() {
        assertThat(WORDS.read("Re: чек", "Дякую\n> у нас помилка 500").found())
                .extracting(Found::code)
                .doesNotContain("an error");
    }

    @Test
    void an_address_has_no_words() {
        var reading = WORDS.read("", "https://crm.example/error/500 error@crm.example");

        assertThat(reading.found()).extracting(Found::code).doesNotContain("an error");
        assertThat(reading.shape().page()).isTrue();
        assertThat(reading.shape().mail()).isTrue();
    }

    @Test
    void the_points_of_a_list_are_counted() {
        var found = WORDS.read("", "1. Помилка в звіті\n2) помилка в чеку\n\nА ще помилка")
                .found();

        assertThat(found)
                .filteredOn(it -> it.code().equals("an error"))
                .extracting(Found::point)
                .containsExactly(1, 2, 0);
    }

    /** Eight times the text may take eight times as long, and more for noise, but not sixty-four times. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "не ",
                "помилка ",
                "a",
                "«",
                "1) ",
                "https://",
                "не можу знайти помилку, ",
                "oшибкa. ",
                "((((",
                "x@"
            })
    void the_time_to_read_grows_with_the_length_only(String piece) {
        String small = piece.repeat(8 * 1024 / piece.length());
        String large = piece.repeat(64 * 1024 / piece.length());
        for (int i = 0; i < 5; i++) {
            cpu(small);
        }

        assertThat(cpu(large)).isLessThan(30 * Math.max(cpu(small), 2_000_000));
    }

    private static long cpu(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        assertThat(WORDS.read("", text).shape()).isNotNull();
        return threads.getCurrentThreadCpuTime() - start;
    }
}
