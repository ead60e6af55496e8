package org.baton.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private final Words words = new Words();

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            signal,language,pattern;error,uk,помилка                     ! Не бачу помилок у звіті         ! error
            signal,language,pattern,note;error,pl,błąd,as in a message   ! Same bledy w raporcie           ! error
            signal,language,pattern;error,uk,помилка                     ! нова помлика                    ! error
            signal,language,pattern;error,uk,не *ється                   ! звіт не відкривається           ! error
            signal,language,pattern;error,ru,код #                       ! код E104                        ! error
            signal,language,pattern;error,ru,не работать                 ! ne rabotat                      ! error
            signal,language,pattern;error,uk,виникнути помилка|збій      ! виник дивний збій               ! error
            signal,language,pattern;error,uk,^збій                       ! ніяких збоїв                    ! -
            signal,language,pattern;error,uk,помилка                     ! помилково                       ! -
            """)
    void a_pattern_finds_its_words_in_any_form(String table, String text, String code) {
        words.load(List.of(table(table)));

        assertThat(words.read("", text).found().stream().map(Found::code).toList())
                .isEqualTo(code.equals("-") ? List.of() : List.of(code));
    }

    @Test
    void a_table_saved_with_semicolons_is_read_too() {
        words.load(List.of(new ModelFile("words.csv", "\ufeffsignal;language;pattern\r\nerror;uk;помилка\r\n")));

        assertThat(words.read("", "Помилка!").found()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            signal,language,pattern,colour;error,uk,збій,red              ! line 1: there is no column 'colour'
            signal,language;error,uk                                      ! line 1: the columns signal, language and pattern are needed
            signal,language,pattern;error,xx,збій                         ! line 2: there is no language 'xx'
            signal,language,pattern;error,uk,                             ! line 2: the pattern is empty
            signal,language,pattern;error,uk,збій;error,uk,Збій           ! line 3: 'Збій' stands in line 2 already
            signal,language,pattern;error,uk,збій|                        ! line 2: 'збій|' cannot be looked for
            signal,language,pattern;Error1,uk,збій                        ! line 2: 'Error1' is no signal
            signal,language,pattern;error,uk,збій;errorText,uk,текст      ! line 3: the signal 'errorText' contains the signal 'error'
            signal,language,pattern;error,uk                              ! line 2: this row has 2 cells
            """)
    void a_bad_table_is_refused_with_file_line_and_reason(String table, String reason) {
        assertThatThrownBy(() -> words.load(List.of(table(table))))
                .isInstanceOf(ModelRefused.class)
                .hasMessageStartingWith("rules/shared/words.csv, " + reason);
    }

    @Test
    void after_a_bad_table_the_old_words_are_still_used() {
        words.load(List.of(table("signal,language,pattern;error,uk,збій")));

        assertThatThrownBy(() -> words.load(List.of(table("signal,language,pattern;error,xx,збій"))))
                .isInstanceOf(ModelRefused.class);

        assertThat(words.read("", "збій").found()).hasSize(1);
    }

    private static ModelFile table(String rows) {
        return new ModelFile("rules/shared/words.csv", rows.replace(";", "\n"));
    }
}
