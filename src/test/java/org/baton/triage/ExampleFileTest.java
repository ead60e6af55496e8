package org.baton.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Whoever writes an example that cannot be meant is told so in a sentence. */
class ExampleFileTest {

    private static final String GOOD =
            "one,A rule.,2026-11-18T11:20:00+02:00,email,,,ism,,,,3,1,,uk,Hello,How?,,ism,question,managers,,,,,";

    @Test
    void every_desk_has_examples() {
        assertThat(ExampleFile.published()).map(Example::desk).contains("onebox", "integrator", "arnika", "cleverbox");
    }

    @Test
    void an_unknown_column_is_refused() {
        assertThatThrownBy(() -> ExampleFile.read("nord", ExampleFile.COLUMNS.replace("channel", "chanel")))
                .hasMessageStartingWith("rules/nord/examples.csv: there is no column 'chanel'; the columns are [id, ");
    }

    @Test
    void a_column_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> ExampleFile.read("nord", ExampleFile.COLUMNS.replace(",topic", "")))
                .hasMessage("rules/nord/examples.csv: the column 'topic' is needed");
    }

    @Test
    void a_row_with_a_cell_too_many_is_refused() {
        assertRefused(GOOD + ",", "row 1 has 26 cells instead of 25");
    }

    @Test
    void a_row_without_a_sentence_is_refused() {
        assertRefused(GOOD.replace("A rule.", ""), "row 1 needs an id and a sentence");
    }

    @Test
    void two_rows_with_one_id_are_refused() {
        assertRefused(GOOD + "\n" + GOOD, "row 2 has the id 'one' of a row above");
    }

    @Test
    void a_time_without_an_offset_is_refused() {
        assertRefused(GOOD.replace("+02:00", ""), "row 1 has no time with an offset in 'receivedAt'");
    }

    @Test
    void a_number_of_slots_that_is_none_is_refused() {
        assertRefused(GOOD.replace(",3,1,", ",three,1,"), "row 1 has no number in 'slotsLeft'");
    }

    private static void assertRefused(String rows, String sentence) {
        assertThatThrownBy(() -> ExampleFile.read("nord", ExampleFile.COLUMNS + "\n" + rows))
                .hasMessage("rules/nord/examples.csv: " + sentence);
    }
}
