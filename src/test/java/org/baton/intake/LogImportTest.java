package org.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baton.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of an import, and which files are refused. */
class LogImportTest {

    @TempDir
    Path folder;

    private LogImportRoom room;

    TestDatabase database() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void open() {
        room = new LogImportRoom(database());
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void what_came_out_is_told_in_sentences() {
        assertThat(room.imports(LogImportRoom.LOG))
                .containsExactly(
                        "Read 20 rows: 15 can be used, 5 are broken.",
                        "They tell of 4 cases, 3.75 rows each, of 3 customers; where cases begin, 2 are named.",
                        "Imported 4 tickets; 0 cases were there already.",
                        "1 cases (25.0 %) were resolved more than once.",
                        "1 cases (25.0 %) waited; meanwhile their clocks stood still.",
                        "1 cases (25.0 %) were taken in charge more than once.",
                        "2 cases (50.0 %) were never taken in charge, and so never accepted.",
                        "2 cases (50.0 %) were never resolved.",
                        "2 cases (50.0 %) were never closed: their end is assumed.",
                        "1 cases (25.0 %) name more than one customer: the first counts.",
                        "1 rows say what another one of their case says, and are kept.",
                        "0 cases have more rows than when they were imported, and were brought up to date.",
                        "0 cases have fewer rows than when they were imported, and stay as they are.");
    }

    @Test
    void broken_rows_are_named_with_line_number_and_reason_and_the_rest_is_imported() {
        room.imports(LogImportRoom.LOG);
        assertThat(room.told)
                .containsExactly(
                        "Line 15: \"2012/10/32 09:00:00.000\" is no moment like 2012/10/09 14:50:17.000.",
                        "Line 18: its column Case ID is empty.",
                        "Line 19: it has 3 columns, and the first line names 16.",
                        "Line 20: its quotation marks do not fit together.",
                        "Line 21: its column Activity is empty.",
                        "4 of 4 tickets written");
        assertThat(room.column("select n from baton.log_row where case_id = 'Case 4' order by n"))
                .containsExactly("2", "3");
    }

    @Test
    void a_file_that_is_no_log_is_refused() throws IOException {
        Path other = folder.resolve("other.csv");
        Files.writeString(other, "Case ID;Activity\n1;2\n");
        assertThatThrownBy(() -> room.imports(other))
                .hasMessage("The first line has to name the columns, separated by commas; missing: Case ID, Activity,"
                        + " Resource, Complete Timestamp, customer.");
        Files.writeString(other, "");
        assertThatThrownBy(() -> room.imports(other))
                .hasMessage("The file is empty; its first line has to name the columns.");
    }

    @Test
    void a_desk_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> room.imports(LogImportRoom.LOG, "elsewhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("This database has no desk \"elsewhere\".");
    }
}
