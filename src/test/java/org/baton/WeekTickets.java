package org.baton;

import java.time.ZoneOffset;
import java.util.List;
import org.baton.WeekHistory.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tickets of a busy week as they stand, each look at which is noted in its history. */
final class WeekTickets {

    private final JdbcClient sql;
    private final TestClock clock;
    private final WeekHistory history = new WeekHistory();

    WeekTickets(JdbcClient sql, TestClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    record Open(String number, String status, String line, String executor, String offeredTo, String type) {}

    WeekHistory history() {
        return history;
    }

    void look() {
        sql.sql("select number, status, line, executor, offered_to, type from baton.ticket where received_at >= ?")
                .param(BusyWeek.BEGIN.atOffset(ZoneOffset.UTC))
                .query(Open.class)
                .list()
                .forEach(this::note);
    }

    /** As the caller was answered; whom it is offered to is not told to customers, and is seen by looking. */
    void look(String number) {
        sql.sql("select number, status, line, executor, offered_to, type from baton.ticket where number = ?")
                .param(number)
                .query(Open.class)
                .list()
                .forEach(this::note);
    }

    private void note(Open it) {
        history.see(it.number(), new Sight(clock.instant(), it.status(), it.line(), it.executor(), it.offeredTo()));
    }

    List<Open> open() {
        return sql.sql("""
                        select number, status, line, executor, offered_to, type from baton.ticket
                        where received_at >= ? and status not in ('closed', 'declined', 'cancelled') order by number
                        """)
                .param(BusyWeek.BEGIN.atOffset(ZoneOffset.UTC))
                .query(Open.class)
                .list();
    }
}
