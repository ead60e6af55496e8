package org.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baton.TestDatabase;
import org.baton.customer.Customers;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.ticket.PastTickets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The log has the oddities of a real one: equal rows, cases without an end, two customers, and rows that are broken. */
class LogImportTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Path LOG = Path.of("src/test/resources/org/baton/intake/log.csv");

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final TestDatabase database = database();
    private final JdbcClient sql = JdbcClient.create(database.data());
    private LogImport log;

    TestDatabase database() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void open() {
        var records = new ClassPathBeanDefinitionScanner(beans, false);
        records.getBeanDefinitionDefaults().setLazyInit(true);
        records.addIncludeFilter(new AnnotationTypeFilter(Repository.class));
        records.scan("org.baton.customer", "org.baton.ticket", "org.baton.intake");
        beans.registerBean(JdbcClient.class, () -> sql);
        beans.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database.data()));
        beans.refresh();
        Desks desks = mock(Desks.class);
        Desk desk = desk();
        when(desks.last("onebox")).thenReturn(Optional.of(desk));
        log = new LogImport(
                desks,
                beans.getBean(LogRows.class),
                beans.getBean(Customers.class),
                beans.getBean(PastTickets.class),
                new TransactionTemplate(new DataSourceTransactionManager(database.data())));
    }

    @AfterEach
    void close() {
        beans.close();
    }

    @Test
    void what_came_out_is_told_in_sentences() throws IOException {
        assertThat(imports(LOG))
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
    void broken_rows_are_named_with_line_number_and_reason_and_the_rest_is_imported() throws IOException {
        imports(LOG);
        assertThat(told)
                .containsExactly(
                        "Line 15: \"2012/10/32 09:00:00.000\" is no moment like 2012/10/09 14:50:17.000.",
                        "Line 18: its column Case ID is empty.",
                        "Line 19: it has 3 columns, and the first line names 16.",
                        "Line 20: its quotation marks do not fit together.",
                        "Line 21: its column Activity is empty.",
                        "4 of 4 tickets written");
        assertThat(column("select n from baton.log_row where case_id = 'Case 4' order by n"))
                .containsExactly("2", "3");
    }

    @Test
    void a_case_becomes_a_closed_ticket_with_what_the_log_says_of_it() throws IOException {
        imports(LOG);
        assertThat(ticket("Case 1"))
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
        assertThat(column("select kind from baton.clock_entry order by id")).containsExactly("PAUSED", "RESUMED");
        assertThat(column("select becomes from baton.move m where what = 'EXECUTOR' order by id"))
                .containsExactly("Vera", "Ugo", "Vera");
        assertThat(column("select m.becomes from baton.move m join baton.ticket t on t.number = m.ticket"
                        + " where m.what = 'STATUS' and t.subject like 'Case 1:%' order by m.id"))
                .containsExactly("inWork", "waitingForYou", "inWork", "delivered", "closed");
    }

    @Test
    void a_case_that_nobody_closed_ends_with_its_last_solution() throws IOException {
        imports(LOG);
        assertThat(ticket("Case 2"))
                .containsEntry("status", "closed")
                .containsEntry("closed_at", Instant.parse("2012-10-15T09:00:00Z"))
                .containsEntry("end_reason", "imported, end assumed")
                .containsEntry("reopenings", 1)
                .containsEntry("accepted_at", null)
                .containsEntry("executor", null);
    }

    @Test
    void a_case_that_nobody_closed_or_solved_ends_with_what_comes_last_and_belongs_to_its_first_customer()
            throws IOException {
        imports(LOG);
        assertThat(ticket("Case 3"))
                .containsEntry("closed_at", Instant.parse("2012-10-16T06:00:00Z"))
                .containsEntry("delivered_at", null)
                .containsEntry("customer", "onebox-Mill");
    }

    @Test
    void equal_rows_are_kept() throws IOException {
        imports(LOG);
        assertThat(column("select n from baton.log_row where case_id = 'Case 2' order by n"))
                .containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void importing_twice_changes_nothing() throws IOException {
        imports(LOG);
        var before = everything();
        assertThat(imports(LOG)).contains("Imported 0 tickets; 4 cases were there already.");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_log_that_has_grown_brings_its_new_cases() throws IOException {
        imports(LOG);
        assertThat(imports(grown()))
                .contains(
                        "Imported 1 tickets; 4 cases were there already.",
                        "1 cases have more rows than when they were imported, and were brought up to date.");
        assertThat(ticket("Case 6")).containsEntry("line", null).containsEntry("type", null);
    }

    @Test
    void a_case_whose_broken_rows_are_mended_later_is_brought_up_to_date() throws IOException {
        imports(LOG);
        String number = column("select distinct ticket from baton.log_row where case_id = 'Case 4'")
                .get(0);
        sql.sql("""
                        insert into baton.message (ticket, at, author, author_kind, kind, body)
                        values (?, timestamp with time zone '2026-11-23 10:00:00+00', 'anna', 'AGENT', 'note', 'Seen')
                        """).param(number).update();
        imports(grown());
        assertThat(column("select distinct ticket from baton.log_row where case_id = 'Case 4'"))
                .containsExactly(number);
        assertThat(column("select activity from baton.log_row where case_id = 'Case 4' order by n"))
                .isEqualTo(column("select body from baton.message where ticket = '" + number
                        + "' and kind = 'system' order by id"));
        assertThat(column("select body from baton.message where kind = 'note'")).containsExactly("Seen");
        var then = everything();
        imports(LOG);
        assertThat(everything()).as("a log that tells less").isEqualTo(then);
    }

    private Path grown() throws IOException {
        Path grown = folder.resolve("grown.csv");
        String more = Files.readString(LOG)
                .replace("2012/10/32", "2012/10/19")
                .concat("Case 6,Closed,Ugo,2012/11/20 12:00:00.000,V,1,V,Low,Mill,Press,,,,,,\n");
        Files.writeString(grown, "\uFEFF" + more);
        return grown;
    }

    @Test
    void imported_tickets_are_not_open_and_nothing_is_promised_about_them() throws IOException {
        imports(LOG);
        assertThat(column("select distinct status from baton.ticket")).containsExactly("closed");
        assertThat(column("select distinct cast(next_due as varchar) from baton.ticket"))
                .singleElement()
                .asString()
                .startsWith("9999-12-31");
        assertThat(column("select ticket from baton.promise")).isEmpty();
        assertThat(column("select cast(id as varchar) from baton.outbox")).isEmpty();
    }

    @Test
    void a_file_that_is_no_log_is_refused() throws IOException {
        Path other = folder.resolve("other.csv");
        Files.writeString(other, "Case ID;Activity\n1;2\n");
        assertThatThrownBy(() -> imports(other))
                .hasMessage("The first line has to name the columns, separated by commas; missing: Case ID, Activity,"
                        + " Resource, Complete Timestamp, customer.");
        Files.writeString(other, "");
        assertThatThrownBy(() -> imports(other))
                .hasMessage("The file is empty; its first line has to name the columns.");
    }

    @Test
    void a_desk_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> log.run(LOG, "elsewhere", ROME, told::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("This database has no desk \"elsewhere\".");
    }

    private List<String> imports(Path file) throws IOException {
        return log.run(file, "onebox", ROME, told::add);
    }

    private List<String> column(String query) {
        return sql.sql(query).query(String.class).list();
    }

    private List<Object> everything() {
        return List.of("ticket", "message", "move", "clock_entry", "ticket_word", "log_row", "customer").stream()
                .<Object>map(it -> sql.sql("select * from baton." + it)
                        .query()
                        .listOfRows()
                        .toString())
                .toList();
    }

    private Map<String, Object> ticket(String caseId) {
        return sql.sql("select t.* from baton.ticket t join baton.log_row r on r.ticket = t.number"
                        + " where r.case_id = ? fetch first 1 rows only")
                .param(caseId)
                .query((row, n) -> {
                    var ticket = new java.util.HashMap<String, Object>();
                    for (String text :
                            List.of("status", "type", "line", "tier", "customer", "executor", "end_reason")) {
                        ticket.put(text, row.getString(text));
                    }
                    for (String moment : List.of("received_at", "accepted_at", "delivered_at", "closed_at")) {
                        var at = row.getObject(moment, java.time.OffsetDateTime.class);
                        ticket.put(moment, at == null ? null : at.toInstant());
                    }
                    ticket.put("reopenings", row.getInt("reopenings"));
                    return ticket;
                })
                .single();
    }

    private static Desk desk() {
        Desk desk = mock(Desk.class);
        when(desk.code()).thenReturn("onebox");
        when(desk.version()).thenReturn(1);
        when(desk.zone()).thenReturn(ZoneId.of("Europe/Kyiv"));
        return desk;
    }
}
