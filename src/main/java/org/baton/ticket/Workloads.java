package org.baton.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the agents of a desk have to do, counted in what is promised and not only in tickets. */
@Repository
public class Workloads {

    private static final List<String> OPEN = List.of("received", "waitingForYou", "accepted", "inWork", "escalated");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final JdbcClient sql;
    private final Desks desks;
    private final Clock clock;

    Workloads(JdbcClient sql, Desks desks, Clock clock) {
        this.sql = sql;
        this.desks = desks;
        this.clock = clock;
    }

    /**
     * One piece of work.
     *
     * @param due until when it is promised, null if it is not
     * @param estimate in hours, null if there is none
     * @param share into how many parts the promise is divided
     * @param divided whether others do what is promised, part by part
     */
    private record Held(String agent, Instant due, BigDecimal estimate, int share, boolean divided) {}

    /** By the agents' ids; who has nothing to do is not in it. */
    public Map<String, Workload> of(String desk) {
        return of(desk, "");
    }

    /** @param but the number of a ticket or part that does not count, since it is being given to somebody */
    public Map<String, Workload> of(String desk, String but) {
        Desk rules = desks.get(desk);
        Instant now = clock.instant();
        return held(desk, but).stream()
                .collect(Collectors.toMap(Held::agent, it -> new Workload(1, hours(it, rules, now)), Workload::and));
    }

    private List<Held> held(String desk, String but) {
        return sql.sql("""
                        select coalesce(t.executor, t.offered_to) as agent, r.due, t.estimate_hours, t.parts,
                            exists (select 1 from baton.part p where p.ticket = t.number) as divided
                        from baton.ticket t
                        left join baton.promise r on r.ticket = t.number and r.what = 'RESOLVE' and r.in_force
                        where t.desk = :desk and t.status in (:open) and t.number <> :but
                            and coalesce(t.executor, t.offered_to) is not null
                        union all
                        select coalesce(p.executor, p.offered_to), r.due, t.estimate_hours, t.parts, false
                        from baton.part p join baton.ticket t on t.number = p.ticket
                        left join baton.promise r on r.ticket = t.number and r.what = 'RESOLVE' and r.in_force
                        where t.desk = :desk and t.status in (:open) and p.status in (:open)
                            and concat(p.ticket, '-', p.n) <> :but and coalesce(p.executor, p.offered_to) is not null
                        union all
                        select c.offered_to, r.due, t.estimate_hours, t.parts, false
                        from baton.consultation c join baton.ticket t on t.number = c.ticket
                        left join baton.promise r on r.ticket = t.number and r.what = 'RESOLVE' and r.in_force
                        where t.desk = :desk and c.ended_at is null and c.offered_to is not null
                        """)
                .param("desk", desk)
                .param("open", OPEN)
                .param("but", but)
                .query(Workloads::held)
                .list();
    }

    /** What is late has still to be done, so that no work counts less than work of which nothing is promised. */
    private static int hours(Held work, Desk rules, Instant now) {
        int least = rules.staffing().hours();
        if (work.divided()) {
            return least;
        }
        BigDecimal whole = work.due() != null
                ? BigDecimal.valueOf(rules.calendar().worked(now, work.due()).toMinutes())
                        .divide(MINUTES, 2, RoundingMode.HALF_UP)
                : work.estimate() != null ? work.estimate() : BigDecimal.ZERO;
        int part = whole.divide(BigDecimal.valueOf(Math.max(1, work.share())), 0, RoundingMode.HALF_UP)
                .intValue();
        return Math.max(least, part);
    }

    private static Held held(ResultSet row, int n) throws SQLException {
        return new Held(
                row.getString("agent"),
                Column.moment(row, "due"),
                row.getBigDecimal("estimate_hours"),
                row.getInt("parts"),
                row.getBoolean("divided"));
    }
}
