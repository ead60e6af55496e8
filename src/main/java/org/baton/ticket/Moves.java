package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baton.engine.Callers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps each step in the lives of tickets, in the transaction that makes it. */
@Repository
public class Moves {

    /** The columns whose every change is kept, and what it is called. */
    private static final Map<String, Move.What> COLUMNS = Map.of(
            "status",
            Move.What.STATUS,
            "line",
            Move.What.LINE,
            "offered_to",
            Move.What.OFFERED_TO,
            "executor",
            Move.What.EXECUTOR,
            "control",
            Move.What.CONTROL);

    private final JdbcClient sql;
    private final Clock clock;

    Moves(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** First things first. */
    public List<Move> of(String ticket) {
        return sql.sql("select * from baton.move where ticket = ? order by id")
                .param(ticket)
                .query(Moves::move)
                .list();
    }

    /** To be called before the row is changed; does nothing if the column holds that already. */
    void change(String ticket, String column, Object becomes) {
        if (COLUMNS.containsKey(column)) {
            sql.sql("""
                            insert into baton.move (ticket, at, what, was, becomes, person)
                            select number, :at, :what, %1$s, cast(:becomes as varchar), :person from baton.ticket
                            where number = :ticket and %1$s is distinct from cast(:becomes as varchar)
                            """.formatted(column))
                    .params(step(ticket, COLUMNS.get(column)))
                    .param("becomes", becomes)
                    .update();
        }
    }

    void add(String ticket, Move.What what, int version) {
        add(ticket, what, null, String.valueOf(version));
    }

    /** A limit was overridden by hand; who did it is kept with it. */
    public void beyond(String ticket, Move.What limit, String allowed, String taken) {
        add(ticket, limit, allowed, taken);
    }

    /** @param task as the diagram names it */
    public void taskLost(String ticket, String agent, String task) {
        add(ticket, Move.What.TASK_LOST, agent, task);
    }

    private void add(String ticket, Move.What what, String was, String becomes) {
        sql.sql("""
                        insert into baton.move (ticket, at, what, was, becomes, person)
                        values (:ticket, :at, :what, :was, :becomes, :person)
                        """)
                .params(step(ticket, what))
                .param("was", was)
                .param("becomes", becomes)
                .update();
    }

    void add(Move move) {
        sql.sql("""
                        insert into baton.move (ticket, at, what, was, becomes, person, reason)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        move.ticket(),
                        Column.moment(move.at()),
                        move.what().name(),
                        move.was(),
                        move.becomes(),
                        move.person(),
                        move.reason())
                .update();
    }

    private Map<String, Object> step(String ticket, Move.What what) {
        var step = new HashMap<String, Object>();
        step.put("ticket", ticket);
        step.put("at", Column.moment(clock.instant()));
        step.put("what", what.name());
        step.put("person", Callers.agent().orElse(null));
        return step;
    }

    private static Move move(ResultSet row, int n) throws SQLException {
        return new Move(
                row.getString("ticket"),
                Column.moment(row, "at"),
                Move.What.valueOf(row.getString("what")),
                row.getString("was"),
                row.getString("becomes"),
                row.getString("person"),
                row.getString("reason"));
    }
}
