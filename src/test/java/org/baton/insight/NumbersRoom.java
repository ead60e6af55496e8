package org.baton.insight;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.baton.TestClock;
import org.baton.TestDatabase;
import org.baton.desk.Desks;
import org.baton.engine.Backlog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What operations watch, over a database of its own, which counts how often it is asked, and under a clock. */
final class NumbersRoom {

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    final Asked asked = new Asked(TestDatabase.h2());
    final TestClock clock = new TestClock(NOW);
    final MeterRegistry meters = new SimpleMeterRegistry();
    final JdbcClient sql = JdbcClient.create(asked.getTargetDataSource());
    final Numbers numbers;

    NumbersRoom() {
        Backlog engine = mock(Backlog.class);
        when(engine.dueJobs()).thenReturn(3L);
        when(engine.incidents()).thenReturn(2L);
        numbers = new Numbers(new Counts(JdbcClient.create(asked), engine, mock(Desks.class)), meters, clock);
    }

    /** Counts statements: each takes a connection, and there may be no more of them. */
    static final class Asked extends DelegatingDataSource {

        int times;
        boolean gone;

        Asked(TestDatabase database) {
            super(database.data());
        }

        @Override
        public Connection getConnection() throws SQLException {
            times++;
            if (gone) {
                throw new SQLException("The database is gone");
            }
            return super.getConnection();
        }
    }

    void scrape() {
        meters.forEachMeter(it -> it.measure().forEach(measured -> measured.getValue()));
    }

    double value(String name, String... tags) {
        return meters.get(name).tags(tags).gauge().value();
    }

    double promises(String promise, String state) {
        return value("baton.promises.open", "desk", "onebox", "promise", promise, "state", state);
    }

    void later(Duration time) {
        clock.moveTo(clock.instant().plus(time));
        scrape();
    }

    void ticket(String number, String desk, String status) {
        sql.sql("""
                        insert into baton.ticket (number, desk, desk_version, status, channel, language, subject, fields,
                            received_at, next_due)
                        values (:number, :desk, 1, :status, 'email', 'en', 'Help', '{}', :at, :at)
                        """)
                .param("number", number)
                .param("desk", desk)
                .param("status", status)
                .param("at", NOW.minusSeconds(3600).atOffset(ZoneOffset.UTC))
                .update();
    }

    void promise(String ticket, String what, Instant due) {
        sql.sql("""
                        insert into baton.promise (ticket, what, version, in_force, start_at, due, risk_at)
                        values (?, ?, 1, true, ?, ?, ?)
                        """)
                .params(ticket, what, at(NOW.minusSeconds(3600)), at(due), at(due.minusSeconds(30)))
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
