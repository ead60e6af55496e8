package org.baton.insight;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What operations watch, counted from rows. */
class NumbersTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final TestDatabase database = TestDatabase.h2();
    private final Asked asked = new Asked(database);
    private final JdbcClient sql = JdbcClient.create(database.data());
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final TestClock clock = new TestClock(NOW);
    private final Backlog engine = mock(Backlog.class);
    private final Numbers numbers =
            new Numbers(new Counts(JdbcClient.create(asked), engine, mock(Desks.class)), meters, clock);

    /** Counts statements: each takes a connection, and there may be no more of them. */
    private static final class Asked extends DelegatingDataSource {

        private int times;
        private boolean gone;

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

    @BeforeEach
    void begin() {
        when(engine.dueJobs()).thenReturn(3L);
        when(engine.incidents()).thenReturn(2L);
    }

    @Test
    void tickets_are_counted_by_desk_and_status() {
        ticket("1", "onebox", "received");
        ticket("2", "onebox", "received");
        ticket("3", "onebox", "closed");
        ticket("4", "arnika", "received");
        numbers.prepare();

        assertThat(value("baton.tickets", "desk", "onebox", "status", "received"))
                .isEqualTo(2);
        assertThat(value("baton.tickets", "desk", "onebox", "status", "closed")).isEqualTo(1);
        assertThat(value("baton.tickets", "desk", "arnika", "status", "received"))
                .isEqualTo(1);
    }

    @Test
    void a_promise_is_in_time_then_at_risk_then_broken() {
        ticket("1", "onebox", "received");
        promise("1", "ACCEPT", NOW.plusSeconds(60));
        numbers.prepare();
        assertThat(promises("accept", "inTime")).isEqualTo(1);

        later(Duration.ofSeconds(30));
        assertThat(promises("accept", "inTime")).isZero();
        assertThat(promises("accept", "atRisk")).isEqualTo(1);

        later(Duration.ofSeconds(30));
        assertThat(promises("accept", "atRisk")).isZero();
        assertThat(promises("accept", "broken")).isEqualTo(1);
    }

    @Test
    void a_promise_does_not_count_while_the_customer_has_the_ticket_or_once_it_is_met() {
        ticket("1", "onebox", "waitingForYou");
        promise("1", "RESOLVE", NOW.minusSeconds(60));
        ticket("2", "onebox", "inWork");
        promise("2", "ACCEPT", NOW.minusSeconds(60));
        sql.sql("update baton.promise set met_at = due where ticket = '2'").update();
        ticket("3", "onebox", "escalated");
        promise("3", "RESOLVE", NOW.minusSeconds(60));
        numbers.prepare();

        assertThat(promises("resolve", "broken")).isEqualTo(1);
        assertThat(meters.find("baton.promises.open").tag("promise", "accept").gauge())
                .isNull();
    }

    @Test
    void ages_grow_while_nothing_is_done() {
        ticket("1", "onebox", "received");
        sql.sql("""
                        insert into baton.outbox (ticket, notice, channel, language, body, written_at)
                        values ('1', 'TellReceipt', 'email', 'en', 'We have it.', ?)
                        """).param(NOW.minusSeconds(90).atOffset(ZoneOffset.UTC)).update();
        numbers.prepare();
        assertThat(value("baton.unaccepted.oldest.seconds", "desk", "onebox")).isEqualTo(3600);
        assertThat(value("baton.outbox.waiting")).isEqualTo(1);
        assertThat(value("baton.outbox.oldest.seconds")).isEqualTo(90);

        later(Duration.ofMinutes(1));
        assertThat(value("baton.unaccepted.oldest.seconds", "desk", "onebox")).isEqualTo(3660);
        assertThat(value("baton.outbox.oldest.seconds")).isEqualTo(150);
    }

    @Test
    void what_the_engine_has_not_got_done_is_told() {
        numbers.prepare();
        assertThat(value("baton.jobs.due")).isEqualTo(3);
        assertThat(value("baton.incidents")).isEqualTo(2);
    }

    @Test
    void a_scrape_costs_four_statements_and_the_next_one_within_seconds_none() {
        ticket("1", "onebox", "received");
        ticket("2", "arnika", "inWork");
        numbers.prepare();
        clock.moveTo(NOW.plusSeconds(10));
        asked.times = 0;

        scrape();
        scrape();
        assertThat(asked.times).isEqualTo(4);
        clock.moveTo(NOW.plusSeconds(14));
        scrape();
        assertThat(asked.times).isEqualTo(4);
    }

    @Test
    void a_database_that_is_gone_is_no_zero_and_is_asked_once() {
        ticket("1", "onebox", "received");
        numbers.prepare();
        asked.gone = true;
        asked.times = 0;
        later(Duration.ofSeconds(10));

        assertThat(value("baton.tickets", "desk", "onebox", "status", "received"))
                .isNaN();
        assertThat(value("baton.outbox.waiting")).isNaN();
        assertThat(asked.times).isEqualTo(1);

        asked.gone = false;
        later(Duration.ofSeconds(10));
        assertThat(value("baton.tickets", "desk", "onebox", "status", "received"))
                .isEqualTo(1);
    }

    private void scrape() {
        meters.forEachMeter(it -> it.measure().forEach(measured -> measured.getValue()));
    }

    private double value(String name, String... tags) {
        return meters.get(name).tags(tags).gauge().value();
    }

    private double promises(String promise, String state) {
        return value("baton.promises.open", "desk", "onebox", "promise", promise, "state", state);
    }

    private void later(Duration time) {
        clock.moveTo(clock.instant().plus(time));
        scrape();
    }

    private void ticket(String number, String desk, String status) {
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

    private void promise(String ticket, String what, Instant due) {
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
