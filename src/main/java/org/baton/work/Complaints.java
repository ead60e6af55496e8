package org.baton.work;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came of complaints. Nothing that decides about tickets reads it. */
@Repository
class Complaints {

    private final JdbcClient sql;
    private final Clock clock;

    Complaints(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param outcome justified, partly or unjustified */
    void answered(String ticket, String outcome, String agent) {
        sql.sql("insert into baton.complaint (ticket, outcome, answered_by, answered_at) values (?, ?, ?, ?)")
                .params(ticket, outcome, agent, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
