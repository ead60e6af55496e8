package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By when tickets are done that take longer than was promised at first. */
@Repository
public class Extensions {

    private final JdbcClient sql;

    Extensions(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(Extension extension) {
        sql.sql("insert into baton.extension (ticket, at, until, reason, person) values (?, ?, ?, ?, ?)")
                .params(
                        extension.ticket(),
                        Column.moment(extension.at()),
                        Column.moment(extension.until()),
                        extension.reason(),
                        extension.person())
                .update();
    }

    /** How often it was put off. */
    public int of(String ticket) {
        return sql.sql("select count(*) from baton.extension where ticket = ?")
                .param(ticket)
                .query(Integer.class)
                .single();
    }

    /** The last word. */
    public Optional<Extension> latest(String ticket) {
        return sql.sql("select * from baton.extension where ticket = ? order by id desc fetch first 1 rows only")
                .param(ticket)
                .query(Extensions::extension)
                .optional();
    }

    private static Extension extension(ResultSet row, int n) throws SQLException {
        return new Extension(
                row.getString("ticket"),
                Column.moment(row, "at"),
                Column.moment(row, "until"),
                row.getString("reason"),
                row.getString("person"));
    }
}
