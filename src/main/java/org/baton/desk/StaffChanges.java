package org.baton.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has changed what about the people of the desks. */
@Repository
public class StaffChanges {

    private final JdbcClient sql;

    StaffChanges(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(StaffChange change) {
        sql.sql("""
                        insert into baton.staff_change (desk, at, person, agent, what, detail, reason)
                        values (:desk, :at, :person, :agent, :what, :detail, :reason)
                        """)
                .param("desk", change.desk())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("person", change.person())
                .param("agent", change.agent())
                .param("what", change.what().name())
                .param("detail", change.detail())
                .param("reason", change.reason())
                .update();
    }

    /** Those of the desk, the latest first. */
    public List<StaffChange> latest(String desk, int most) {
        return sql.sql("select * from baton.staff_change where desk = ? order by id desc limit ?")
                .params(desk, most)
                .query(StaffChanges::change)
                .list();
    }

    private static StaffChange change(ResultSet row, int n) throws SQLException {
        return new StaffChange(
                row.getString("desk"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("person"),
                row.getString("agent"),
                StaffChange.What.valueOf(row.getString("what")),
                row.getString("detail"),
                row.getString("reason"));
    }
}
