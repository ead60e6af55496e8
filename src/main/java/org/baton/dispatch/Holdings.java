package org.baton.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baton.ticket.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an agent has accepted or is offered: the most urgent first. */
@Repository
class Holdings {

    private static final List<String> OPEN = List.of("received", "waitingForYou", "accepted", "inWork", "escalated");
    private static final Comparator<Held> ORDER =
            Comparator.comparing(Held::due).thenComparing(Held::number);

    private final JdbcClient sql;

    Holdings(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A ticket or a part.
     *
     * @param ticket the number of the ticket that it is, or is a part of
     * @param line on which it is worked on
     * @param due the ticket's next deadline; far ahead if it has none
     * @param begun whether the agent has accepted it
     */
    record Held(String number, String ticket, String line, Instant due, boolean begun) {}

    /**
     * @param lines on which it is; none if all that the agent has is looked at
     * @param last the one before it, null to begin with the first
     */
    Optional<Held> next(String agent, List<String> lines, String last) {
        Optional<Held> before = last == null ? Optional.empty() : find(last);
        return of(agent).stream()
                .filter(it -> lines.isEmpty() || lines.contains(it.line()))
                .filter(it ->
                        before.filter(other -> ORDER.compare(it, other) <= 0).isEmpty())
                .min(ORDER);
    }

    private List<Held> of(String agent) {
        return sql.sql("""
                        select number, number as ticket, line, next_due, executor is not null as begun from baton.ticket
                        where status in (:open) and coalesce(executor, offered_to) = :agent
                        union all
                        select concat(p.ticket, '-', p.n), p.ticket, coalesce(p.line, t.line), t.next_due, false
                        from baton.part p join baton.ticket t on t.number = p.ticket
                        where t.status in (:open) and p.status in (:open) and coalesce(p.executor, p.offered_to) = :agent
                        """)
                .param("open", OPEN)
                .param("agent", agent)
                .query(Holdings::held)
                .list();
    }

    private Optional<Held> find(String number) {
        return sql.sql("""
                        select cast(:number as varchar) as number, number as ticket, line, next_due, false as begun
                        from baton.ticket where number = :ticket
                        """)
                .param("number", number)
                .param("ticket", Part.ticketOf(number))
                .query(Holdings::held)
                .optional();
    }

    private static Held held(ResultSet row, int n) throws SQLException {
        return new Held(
                row.getString("number"),
                row.getString("ticket"),
                row.getString("line"),
                row.getObject("next_due", OffsetDateTime.class).toInstant(),
                row.getBoolean("begun"));
    }
}
