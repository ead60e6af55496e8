package org.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.baton.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that is imported once more, as it was or with more in it. */
class ImportAgainTest {

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
    void importing_twice_changes_nothing() {
        room.imports(LogImportRoom.LOG);
        var before = room.everything();
        assertThat(room.imports(LogImportRoom.LOG)).contains("Imported 0 tickets; 4 cases were there already.");
        assertThat(room.everything()).isEqualTo(before);
    }

    @Test
    void a_log_that_has_grown_brings_its_new_cases() {
        room.imports(LogImportRoom.LOG);
        assertThat(room.imports(room.grown(folder)))
                .contains(
                        "Imported 1 tickets; 4 cases were there already.",
                        "1 cases have more rows than when they were imported, and were brought up to date.");
        assertThat(room.ticket("Case 6")).containsEntry("line", null).containsEntry("type", null);
    }

    @Test
    void a_case_whose_broken_rows_are_mended_later_is_brought_up_to_date() {
        room.imports(LogImportRoom.LOG);
        String number = room.column("select distinct ticket from baton.log_row where case_id = 'Case 4'")
                .get(0);
        room.sql.sql("""
                        insert into baton.message (ticket, at, author, author_kind, kind, body)
                        values (?, timestamp with time zone '2026-11-23 10:00:00+00', 'anna', 'AGENT', 'note', 'Seen')
                        """).param(number).update();
        room.imports(room.grown(folder));
        assertThat(room.column("select distinct ticket from baton.log_row where case_id = 'Case 4'"))
                .containsExactly(number);
        assertThat(room.column("select activity from baton.log_row where case_id = 'Case 4' order by n"))
                .isEqualTo(room.column("select body from baton.message where ticket = '" + number
                        + "' and kind = 'system' order by id"));
        assertThat(room.column("select body from baton.message where kind = 'note'"))
                .containsExactly("Seen");
        var then = room.everything();
        room.imports(LogImportRoom.LOG);
        assertThat(room.everything()).as("a log that tells less").isEqualTo(then);
    }
}
