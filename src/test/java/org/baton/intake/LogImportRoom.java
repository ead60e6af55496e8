package org.baton.intake;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baton.TestDatabase;
import org.baton.customer.Customers;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.ticket.PastTickets;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A desk into whose database a log is imported. The log has the oddities of a real one: equal rows, cases without an end,
 * two customers, and rows that are broken.
 */
final class LogImportRoom implements AutoCloseable {

    static final Path LOG = Path.of("src/test/resources/org/baton/intake/log.csv");
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    final List<String> told = new ArrayList<>();
    final JdbcClient sql;
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final LogImport log;

    LogImportRoom(TestDatabase database) {
        sql = JdbcClient.create(database.data());
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

    List<String> imports(Path file) {
        return imports(file, "onebox");
    }

    List<String> imports(Path file, String desk) {
        try {
            return log.run(file, desk, ROME, told::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The log with one more case, and with a row mended that was broken. */
    Path grown(Path folder) {
        try {
            String more = Files.readString(LOG)
                    .replace("2012/10/32", "2012/10/19")
                    .concat("Case 6,Closed,Ugo,2012/11/20 12:00:00.000,V,1,V,Low,Mill,Press,,,,,,\n");
            return Files.writeString(folder.resolve("grown.csv"), "\uFEFF" + more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> column(String query) {
        return sql.sql(query).query(String.class).list();
    }

    List<Object> everything() {
        return List.of("ticket", "message", "move", "clock_entry", "ticket_word", "log_row", "customer").stream()
                .<Object>map(it -> sql.sql("select * from baton." + it)
                        .query()
                        .listOfRows()
                        .toString())
                .toList();
    }

    Map<String, Object> ticket(String caseId) {
        return sql.sql("select t.* from baton.ticket t join baton.log_row r on r.ticket = t.number"
                        + " where r.case_id = ? fetch first 1 rows only")
                .param(caseId)
                .query((row, n) -> {
                    var ticket = new HashMap<String, Object>();
                    for (String text :
                            List.of("status", "type", "line", "tier", "customer", "executor", "end_reason")) {
                        ticket.put(text, row.getString(text));
                    }
                    for (String moment : List.of("received_at", "accepted_at", "delivered_at", "closed_at")) {
                        var at = row.getObject(moment, OffsetDateTime.class);
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

    @Override
    public void close() {
        beans.close();
    }
}
