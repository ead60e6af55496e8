package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which levels have fired for which tickets: the same level never fires twice. */
@Repository
public class Escalations {

    private final JdbcClient sql;

    Escalations(JdbcClient sql) {
        this.sql = sql;
    }

    /** First things first. */
    public List<Escalation> of(String ticket) {
        return sql.sql("select * from baton.escalation where ticket = ? order by at, promise, version, level, run")
                .param(ticket)
                .query(Escalations::escalation)
                .list();
    }

    /** Whether a level has made it more urgent than others since it was last taken up. */
    public boolean isRaised(String ticket) {
        return sql.sql("""
                        select count(*) from baton.escalation e where ticket = :ticket and action = 'raisePriority'
                            and not skipped and at >= coalesce((select max(m.at) from baton.move m
                                where m.ticket = :ticket and m.what = 'RESOLVE_OPENED'), e.at)
                        """).param("ticket", ticket).query(Integer.class).single() > 0;
    }

    public void add(Escalation fired) {
        sql.sql("""
                        insert into baton.escalation (ticket, promise, version, level, run, at, skipped, rule, action)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        fired.ticket(),
                        fired.promise(),
                        fired.version(),
                        fired.level(),
                        fired.run(),
                        Column.moment(fired.at()),
                        fired.skipped(),
                        fired.rule(),
                        fired.action())
                .update();
    }

    private static Escalation escalation(ResultSet row, int n) throws SQLException {
        return new Escalation(
                row.getString("ticket"),
                row.getString("promise"),
                row.getInt("version"),
                row.getInt("level"),
                row.getInt("run"),
                Column.moment(row, "at"),
                row.getBoolean("skipped"),
                row.getString("rule"),
                row.getString("action"));
    }
}
