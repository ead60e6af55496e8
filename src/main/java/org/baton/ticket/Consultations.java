package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What other lines are asked about tickets; of each ticket and line, one thing at a time. */
@Repository
public class Consultations {

    private final JdbcClient sql;

    Consultations(JdbcClient sql) {
        this.sql = sql;
    }

    /** All that was ever asked, first things first. */
    public List<Consultation> of(String ticket) {
        return sql.sql("select * from baton.consultation where ticket = ? order by n")
                .param(ticket)
                .query(Consultations::consultation)
                .list();
    }

    public List<Consultation> open(String ticket) {
        return of(ticket).stream().filter(it -> it.endedAt() == null).toList();
    }

    public Optional<Consultation> open(String ticket, String line) {
        return open(ticket).stream().filter(it -> it.line().equals(line)).findFirst();
    }

    /** @param by null if nobody asks, but a deadline is over */
    public void ask(String ticket, String line, String question, Instant at, String by) {
        sql.sql("""
                        insert into baton.consultation (ticket, n, line, question, asked_at, asked_by)
                        values (?, (select count(*) + 1 from baton.consultation where ticket = ?), ?, ?, ?, ?)
                        """)
                .params(ticket, ticket, line, question, Column.moment(at), by)
                .update();
    }

    /** @param agent null if the whole line is asked */
    public void offeredTo(String ticket, String line, String agent) {
        sql.sql("""
                        update baton.consultation set offered_to = ?
                        where ticket = ? and line = ? and ended_at is null
                        """).params(agent, ticket, line).update();
    }

    /** @param by who has answered; null if it is over without an answer */
    public void end(String ticket, String line, Instant at, String by) {
        sql.sql("""
                        update baton.consultation set ended_at = ?, answered_by = ?
                        where ticket = ? and line = ? and ended_at is null
                        """).params(Column.moment(at), by, ticket, line).update();
    }

    private static Consultation consultation(ResultSet row, int n) throws SQLException {
        return new Consultation(
                row.getString("ticket"),
                row.getInt("n"),
                row.getString("line"),
                row.getString("question"),
                Column.moment(row, "asked_at"),
                row.getString("asked_by"),
                row.getString("offered_to"),
                row.getString("answered_by"),
                Column.moment(row, "ended_at"));
    }
}
