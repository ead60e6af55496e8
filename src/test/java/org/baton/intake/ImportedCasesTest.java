package org.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.baton.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the cases that a log tells of. */
class ImportedCasesTest {

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
    void a_case_becomes_a_closed_ticket_with_what_the_log_says_of_it() {
        room.imports(LogImportRoom.LOG);
        assertThat(room.ticket("Case 1"))
                .containsEntry("status", "closed")
                .containsEntry("type", "Repair")
                .containsEntry("line", "South")
                .containsEntry("tier", "Silver")
                .containsEntry("customer", "onebox-Mill")
                .containsEntry("executor", "Ugo")
                .containsEntry("end_reason", "imported")
                .containsEntry("received_at", Instant.parse("2012-10-09T12:50:17Z"))
                .containsEntry("accepted_at", Instant.parse("2012-10-09T13:00:17Z"))
                .containsEntry("delivered_at", Instant.parse("2012-10-10T14:00:17Z"))
                .containsEntry("closed_at", Instant.parse("2012-10-25T14:00:17Z"));
        assertThat(room.column("select kind from baton.clock_entry order by id"))
                .containsExactly("PAUSED", "RESUMED");
        assertThat(room.column("select becomes from baton.move m where what = 'EXECUTOR' order by id"))
                .containsExactly("Vera", "Ugo", "Vera");
        assertThat(room.column("select m.becomes from baton.move m join baton.ticket t on t.number = m.ticket"
                        + " where m.what = 'STATUS' and t.subject like 'Case 1:%' order by m.id"))
                .containsExactly("inWork", "waitingForYou", "inWork", "delivered", "closed");
    }

    @Test
    void a_case_that_nobody_closed_ends_with_its_last_solution() {
        room.imports(LogImportRoom.LOG);
        assertThat(room.ticket("Case 2"))
                .containsEntry("status", "closed")
                .containsEntry("closed_at", Instant.parse("2012-10-15T09:00:00Z"))
                .containsEntry("end_reason", "imported, end assumed")
                .containsEntry("reopenings", 1)
                .containsEntry("accepted_at", null)
                .containsEntry("executor", null);
    }

    @Test
    void a_case_that_nobody_closed_or_solved_ends_with_what_comes_last_and_belongs_to_its_first_customer() {
        room.imports(LogImportRoom.LOG);
        assertThat(room.ticket("Case 3"))
                .containsEntry("closed_at", Instant.parse("2012-10-16T06:00:00Z"))
                .containsEntry("delivered_at", null)
                .containsEntry("customer", "onebox-Mill");
    }

    @Test
    void equal_rows_are_kept() {
        room.imports(LogImportRoom.LOG);
        assertThat(room.column("select n from baton.log_row where case_id = 'Case 2' order by n"))
                .containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void imported_tickets_are_not_open_and_nothing_is_promised_about_them() {
        room.imports(LogImportRoom.LOG);
        assertThat(room.column("select distinct status from baton.ticket")).containsExactly("closed");
        assertThat(room.column("select distinct cast(next_due as varchar) from baton.ticket"))
                .singleElement()
                .asString()
                .startsWith("9999-12-31");
        assertThat(room.column("select ticket from baton.promise")).isEmpty();
        assertThat(room.column("select cast(id as varchar) from baton.outbox")).isEmpty();
    }
}
