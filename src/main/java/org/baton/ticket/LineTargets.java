package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The targets of lines, as they were for each ticket. */
@Repository
public class LineTargets {

    private final JdbcClient sql;

    LineTargets(JdbcClient sql) {
        this.sql = sql;
    }

    /** First things first. */
    public List<LineTarget> of(Collection<String> tickets) {
        return tickets.isEmpty()
                ? List.of()
                : sql.sql("select * from baton.line_target where ticket in (:tickets) order by ticket, since")
                        .param("tickets", tickets)
                        .query(LineTargets::target)
                        .list();
    }

    /** The line is to be done by then; a line that had the ticket before is done with it now. */
    public void are(String ticket, String line, Instant since, Instant by, Instant now) {
        sql.sql("update baton.line_target set ended_at = ? where ticket = ? and ended_at is null"
                        + " and not (line = ? and since = ?)")
                .params(Column.moment(now), ticket, line, Column.moment(since))
                .update();
        int known = sql.sql("update baton.line_target set due = ?, ended_at = null"
                        + " where ticket = ? and line = ? and since = ?")
                .params(Column.moment(by), ticket, line, Column.moment(since))
                .update();
        if (known == 0) {
            sql.sql("insert into baton.line_target (ticket, line, since, due) values (?, ?, ?, ?)")
                    .params(ticket, line, Column.moment(since), Column.moment(by))
                    .update();
        }
    }

    /** What this line has to keep at present does not count. */
    public void drop(String ticket, String line) {
        sql.sql("delete from baton.line_target where ticket = ? and line = ? and ended_at is null")
                .params(ticket, line)
                .update();
    }

    /** No line has anything to keep any more. */
    public void end(String ticket, Instant at) {
        sql.sql("update baton.line_target set ended_at = ? where ticket = ? and ended_at is null")
                .params(Column.moment(at), ticket)
                .update();
    }

    private static LineTarget target(ResultSet row, int n) throws SQLException {
        return new LineTarget(
                row.getString("ticket"),
                row.getString("line"),
                Column.moment(row, "since"),
                Column.moment(row, "due"),
                Column.moment(row, "ended_at"));
    }
}
