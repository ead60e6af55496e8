package org.baton.dispatch;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When each agent was given a ticket last. */
@Repository
class Turns {

    private final JdbcClient sql;

    Turns(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Lets everybody else who dispatches at this desk wait until the transaction ends: two who looked at once would both
     * find the same agent free.
     */
    void await(String desk) {
        sql.sql("select id from baton.agent where desk = ? order by id for update")
                .param(desk)
                .query(String.class)
                .list();
    }

    Map<String, Instant> of(String desk) {
        return sql
                .sql("""
                        select agent, given_at from baton.turn
                        where agent in (select id from baton.agent where desk = ?)
                        """)
                .param(desk)
                .query((row, n) -> Map.entry(
                        row.getString("agent"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void given(String agent, Instant at) {
        OffsetDateTime moment = at.atOffset(ZoneOffset.UTC);
        int rows = sql.sql("update baton.turn set given_at = ? where agent = ?")
                .params(moment, agent)
                .update();
        if (rows == 0) {
            sql.sql("insert into baton.turn (agent, given_at) values (?, ?)")
                    .params(agent, moment)
                    .update();
        }
    }
}
