package org.baton.insight;

import java.util.List;
import org.baton.ticket.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that is not over at a desk now. */
@Repository
class OpenWorks {

    private final JdbcClient sql;

    OpenWorks(JdbcClient sql) {
        this.sql = sql;
    }

    List<OpenWork> of(String desk) {
        return sql.sql("select * from baton.numbers_open where desk = ? order by number")
                .param(desk)
                .query((row, n) -> new OpenWork(
                        row.getBoolean("part"),
                        Status.of(row.getString("status")),
                        row.getString("holder"),
                        row.getBoolean("offered"),
                        TicketFacts.moment(row, "received_at"),
                        TicketFacts.moment(row, "next_due")))
                .list();
    }
}
