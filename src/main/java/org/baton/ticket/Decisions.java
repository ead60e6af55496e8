package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** All decisions about tickets; a later one of the same name holds, the earlier ones are kept. */
@Repository
public class Decisions {

    private static final List<String> ORDER =
            List.of("type", "tier", "refusal", "line", "completeness", "promise", "executor");

    private final JdbcClient sql;

    Decisions(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return the id that it got; the one in the record is not looked at */
    public long add(Decision decision) {
        var key = new GeneratedKeyHolder();
        sql.sql("""
                        insert into baton.decision (ticket, at, desk_version, decision, rule, reason, inputs, outputs)
                        values (:ticket, :at, :deskVersion, :decision, :rule, :reason, :inputs, :outputs)
                        """)
                .param("ticket", decision.ticket())
                .param("at", Column.moment(decision.at()))
                .param("deskVersion", decision.deskVersion())
                .param("decision", decision.decision())
                .param("rule", decision.rule())
                .param("reason", decision.reason())
                .param("inputs", Column.json(decision.inputs()))
                .param("outputs", Column.json(decision.outputs()))
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    public Optional<Decision> latest(String ticket, String decision) {
        return current(ticket).stream()
                .filter(it -> it.decision().equals(decision))
                .findFirst();
    }

    /** What holds now, in the order in which it is decided. */
    public List<Decision> current(String ticket) {
        return current(List.of(ticket));
    }

    List<Decision> current(Collection<String> tickets) {
        return tickets.isEmpty()
                ? List.of()
                : sql.sql("""
                                select * from baton.decision where id in (
                                    select max(id) from baton.decision where ticket in (:tickets)
                                    group by ticket, decision)
                                """).param("tickets", tickets).query(Decisions::decision).list().stream()
                        .sorted(Comparator.comparingInt(Decisions::place).thenComparingLong(Decision::id))
                        .toList();
    }

    /** Every decision that was ever taken about it, first things first. */
    public List<Decision> history(String ticket) {
        return sql.sql("select * from baton.decision where ticket = ? order by id")
                .param(ticket)
                .query(Decisions::decision)
                .list();
    }

    private static int place(Decision decision) {
        int place = ORDER.indexOf(decision.decision());
        return place < 0 ? ORDER.size() : place;
    }

    private static Decision decision(ResultSet row, int n) throws SQLException {
        return new Decision(
                row.getLong("id"),
                row.getString("ticket"),
                Column.moment(row, "at"),
                row.getInt("desk_version"),
                row.getString("decision"),
                row.getString("rule"),
                row.getString("reason"),
                Column.map(row, "inputs"),
                Column.map(row, "outputs"));
    }
}
