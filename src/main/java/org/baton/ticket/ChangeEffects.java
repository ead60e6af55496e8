package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.baton.ticket.Foreseen.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a change does, counted and listed by the database, since there may be thousands of tickets. */
@Repository
public class ChangeEffects {

    private static final String ACCEPT = "accept_becomes is distinct from accept_was";
    private static final String RESOLVE = "resolve_becomes is distinct from resolve_was";
    private static final String SHORTER = "(accept_becomes < accept_was or resolve_becomes < resolve_was)";

    private final JdbcClient sql;

    ChangeEffects(JdbcClient sql) {
        this.sql = sql;
    }

    /** Which of its tickets are shown. */
    public enum Which {
        ALL("true"),
        MOVED("(" + ACCEPT + " or " + RESOLVE + ")"),
        SHORTER(ChangeEffects.SHORTER),
        LATE("late_after"),
        DIFFERENT("differs <> ''"),
        IMPOSSIBLE("problem is not null");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    /** How far it has come: the tickets that were looked at, that have begun and that it is done with, of all. */
    public record Progress(long all, long seen, long begun, long done) {}

    public Progress progress(long change) {
        return sql.sql("""
                        select count(*) as n,
                            count(case when state <> 'PLANNED' then 1 end) as seen,
                            count(case when state in ('BEGUN', 'DONE', 'OVER') then 1 end) as begun,
                            count(case when state in ('DONE', 'OVER') then 1 end) as done
                        from baton.desk_change_ticket where change = ?
                        """)
                .param(change)
                .query((row, n) ->
                        new Progress(row.getLong("n"), row.getLong("seen"), row.getLong("begun"), row.getLong("done")))
                .single();
    }

    /**
     * What it does to the tickets of one version.
     *
     * @param accept how many times to accept by move
     * @param resolve how many times to resolve by move
     */
    public record Effect(
            int was,
            long tickets,
            long moved,
            long accept,
            long resolve,
            long shorter,
            long lateBefore,
            long lateAfter,
            long different,
            long impossible) {

        public long tickets(Which which) {
            return switch (which) {
                case ALL -> tickets;
                case MOVED -> moved;
                case SHORTER -> shorter;
                case LATE -> lateAfter;
                case DIFFERENT -> different;
                case IMPOSSIBLE -> impossible;
            };
        }
    }

    /** The latest version first. */
    public List<Effect> effects(long change) {
        return sql.sql("""
                        select was, count(*) as n,
                            count(case when %s then 1 end) as moved,
                            count(case when %s then 1 end) as accept,
                            count(case when %s then 1 end) as resolve,
                            count(case when %s then 1 end) as shorter,
                            count(case when late_before then 1 end) as late_before,
                            count(case when late_after then 1 end) as late_after,
                            count(case when differs <> '' then 1 end) as different,
                            count(problem) as impossible
                        from baton.desk_change_ticket where change = ? group by was order by was desc
                        """.formatted(Which.MOVED.condition, ACCEPT, RESOLVE, SHORTER))
                .param(change)
                .query((row, n) -> new Effect(
                        row.getInt("was"),
                        row.getLong("n"),
                        row.getLong("moved"),
                        row.getLong("accept"),
                        row.getLong("resolve"),
                        row.getLong("shorter"),
                        row.getLong("late_before"),
                        row.getLong("late_after"),
                        row.getLong("different"),
                        row.getLong("impossible")))
                .list();
    }

    /** One of its tickets. */
    public record Row(String number, String subject, int was, Foreseen foreseen) {}

    /** @param after the number of the last ticket of the page before; empty for the first page */
    public List<Row> rows(long change, Which which, String after, int size) {
        return sql.sql("""
                        select c.*, t.subject from baton.desk_change_ticket c join baton.ticket t on t.number = c.ticket
                        where c.change = :change and c.ticket > :after and %s
                        order by c.ticket fetch first %d rows only
                        """.formatted(which.condition, size))
                .param("change", change)
                .param("after", after)
                .query(ChangeEffects::row)
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getString("ticket"),
                row.getString("subject"),
                row.getInt("was"),
                new Foreseen(
                        new Times(Column.moment(row, "accept_was"), Column.moment(row, "accept_becomes")),
                        new Times(Column.moment(row, "resolve_was"), Column.moment(row, "resolve_becomes")),
                        row.getBoolean("late_before"),
                        row.getBoolean("late_after"),
                        row.getString("differs"),
                        row.getString("problem")));
    }
}
