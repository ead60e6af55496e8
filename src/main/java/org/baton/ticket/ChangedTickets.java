package org.baton.ticket;

import java.util.List;
import java.util.SortedMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tickets of each change, and how far it has come with them. */
@Repository
public class ChangedTickets {

    /** How far it has come with a ticket. */
    public enum State {
        PLANNED,
        FORESEEN,
        /** a job of its own sees to it */
        BEGUN,
        DONE,
        /** it had ended, or followed the version already */
        OVER
    }

    private final JdbcClient sql;

    ChangedTickets(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every open ticket of the desk that is promised something under an older version. */
    public void plan(Change change) {
        sql.sql("""
                        insert into baton.desk_change_ticket (change, ticket, state, was)
                        select :change, number, :state, desk_version from baton.ticket t
                        where desk = :desk and desk_version < :becomes
                            and status not in ('closed', 'declined', 'cancelled')
                            and exists (select 1 from baton.decision d
                                where d.ticket = t.number and d.decision = 'promise')
                        """)
                .param("change", change.id())
                .param("state", State.PLANNED.name())
                .param("desk", change.desk())
                .param("becomes", change.becomes())
                .update();
    }

    /**
     * Tickets that somebody else has found.
     *
     * @param was the version that each of them follows, by its number
     */
    public void plan(Change change, SortedMap<String, Integer> was) {
        sql.sql("""
                        insert into baton.desk_change_ticket (change, ticket, state, was)
                        select :change, t.number, :state, w.was
                        from unnest(cast(:tickets as varchar array), cast(:was as int array)) as w (ticket, was)
                            join baton.ticket t on t.number = w.ticket
                        where t.desk = :desk
                        """)
                .param("change", change.id())
                .param("state", State.PLANNED.name())
                .param("tickets", was.keySet().toArray(String[]::new))
                .param("was", was.values().toArray(Integer[]::new))
                .param("desk", change.desk())
                .update();
    }

    public List<String> next(long change, State state, int most) {
        return sql.sql("""
                        select ticket from baton.desk_change_ticket where change = ? and state = ?
                        order by ticket fetch first %d rows only
                        """.formatted(most))
                .params(change, state.name())
                .query(String.class)
                .list();
    }

    public boolean any(long change, State state) {
        return !next(change, state, 1).isEmpty();
    }

    public int was(long change, String ticket) {
        return sql.sql("select was from baton.desk_change_ticket where change = ? and ticket = ?")
                .params(change, ticket)
                .query(Integer.class)
                .single();
    }

    public void stateIs(long change, String ticket, State state) {
        sql.sql("update baton.desk_change_ticket set state = ? where change = ? and ticket = ?")
                .params(state.name(), change, ticket)
                .update();
    }

    public void is(long change, String ticket, State state, Foreseen it) {
        sql.sql("""
                        update baton.desk_change_ticket set state = :state, accept_was = :acceptWas,
                            accept_becomes = :acceptBecomes, resolve_was = :resolveWas, resolve_becomes = :resolveBecomes,
                            late_before = :lateBefore, late_after = :lateAfter, differs = :differs, problem = :problem
                        where change = :change and ticket = :ticket
                        """)
                .param("state", state.name())
                .param("acceptWas", Column.moment(it.accept().was()))
                .param("acceptBecomes", Column.moment(it.accept().becomes()))
                .param("resolveWas", Column.moment(it.resolve().was()))
                .param("resolveBecomes", Column.moment(it.resolve().becomes()))
                .param("lateBefore", it.lateBefore())
                .param("lateAfter", it.lateAfter())
                .param("differs", it.differs())
                .param("problem", it.problem())
                .param("change", change)
                .param("ticket", ticket)
                .update();
    }
}
