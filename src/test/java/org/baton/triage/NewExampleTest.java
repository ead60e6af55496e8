package org.baton.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** An example is written as the file is written, whoever made it: a person, Excel or LibreOffice. */
class NewExampleTest {

    private final NewExample row = new NewExample(Map.of("id", "b", "body", "He said \"no\",\nand left; so what?"));

    @Test
    void a_row_comes_below_the_others_and_these_stay_as_they_are() {
        assertThat(row.below("id,body\na, odd \n"))
                .isEqualTo("id,body\na, odd \nb,\"He said \"\"no\"\",\nand left; so what?\"\n");
    }

    @Test
    void semicolons_the_lines_of_windows_and_the_mark_of_excel_are_kept() {
        assertThat(row.below("\ufeffid;body\r\na;x\r\n"))
                .isEqualTo("\ufeffid;body\r\na;x\r\nb;\"He said \"\"no\"\",\nand left; so what?\"\r\n");
    }

    @Test
    void a_last_line_without_an_end_gets_one() {
        assertThat(row.below("id,body\na,x")).startsWith("id,body\na,x\nb,");
    }

    @Test
    void a_column_that_is_not_said_stays_empty() {
        assertThat(row.below("id,topic,line,body\n")).contains("\nb,,,\"He");
    }

    @Test
    void a_column_that_the_file_does_not_have_is_refused_unless_it_is_empty() {
        assertThat(new NewExample(Map.of("id", "b", "severity", "")).below("id\n"))
                .isEqualTo("id\nb\n");
        assertThatThrownBy(() -> new NewExample(Map.of("id", "b", "severity", "high")).below("id,body\n"))
                .hasMessageContaining("is no column of examples.csv; its columns are id, body");
    }
}
