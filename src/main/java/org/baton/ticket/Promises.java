package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was promised about tickets: the promise in force and all that it replaced. */
@Repository
public class Promises {

    private final JdbcClient sql;
    private final Moves moves;
    private final NextDue due;

    Promises(JdbcClient sql, Moves moves, NextDue due) {
        this.sql = sql;
        this.moves = moves;
        this.due = due;
    }

    /** Puts these terms in force; what was promised before is kept. Does nothing if the customer was told the same. */
    public void state(String ticket, Promise.What what, Promise.Terms terms) {
        Optional<Promise> before = find(ticket, what);
        if (before.filter(it -> it.terms().sayTheSameAs(terms)).isPresent()) {
            return;
        }
        sql.sql("update baton.promise set in_force = false where ticket = ? and what = ?")
                .params(ticket, what.name())
                .update();
        int version = before.map(Promise::version).orElse(0) + 1;
        add(ticket, what, version, terms);
        before.map(Promise::limit).ifPresent(it -> limit(ticket, what, it));
        moves.add(ticket, Move.What.stated(what), version);
        before.map(Promise::metAt).ifPresent(at -> keep(ticket, what, at));
        due.refresh(ticket);
    }

    /** The promise in force. */
    public Optional<Promise> find(String ticket, Promise.What what) {
        return of(List.of(ticket)).stream().filter(it -> it.what() == what).findFirst();
    }

    /** The promises in force of these tickets. */
    public List<Promise> of(Collection<String> tickets) {
        return tickets.isEmpty()
                ? List.of()
                : sql.sql("select * from baton.promise where ticket in (:tickets) and in_force order by ticket, what")
                        .param("tickets", tickets)
                        .query(Promises::promise)
                        .list();
    }

    /** All that was ever promised, first things first. */
    public List<Promise> history(String ticket) {
        return sql.sql("select * from baton.promise where ticket = ? order by what, version")
                .param(ticket)
                .query(Promises::promise)
                .list();
    }

    void met(String ticket, Promise.What what, Instant at) {
        if (keep(ticket, what, at) > 0) {
            moves.add(
                    ticket,
                    Move.What.met(what),
                    find(ticket, what).orElseThrow().version());
        }
        due.refresh(ticket);
    }

    private int keep(String ticket, Promise.What what, Instant at) {
        return sql.sql("""
                        update baton.promise set met_at = :at, breached = coalesce(due < :at, false)
                        where ticket = :ticket and what = :what and in_force and met_at is null
                        """)
                .param("at", Column.moment(at))
                .param("ticket", ticket)
                .param("what", what.name())
                .update();
    }

    void openAgain(String ticket, Promise.What what) {
        sql.sql("""
                        update baton.promise set met_at = null, breached = false
                        where ticket = ? and what = ? and in_force
                        """).params(ticket, what.name()).update();
        find(ticket, what).ifPresent(it -> moves.add(ticket, Move.What.opened(what), it.version()));
        due.refresh(ticket);
    }

    /** An ended ticket has no deadline ahead of it. */
    void close(String ticket) {
        due.refresh(ticket);
    }

    /**
     * Says from when on what is promised is at risk.
     *
     * @param moment of a promise in force; empty if it has no latest moment
     */
    public void riskFrom(String ticket, Function<Promise.What, Optional<Instant>> moment) {
        boolean moved = false;
        for (Promise it : of(List.of(ticket))) {
            Instant now = moment.apply(it.what()).orElse(null);
            if (!Objects.equals(it.riskAt(), now)) {
                sql.sql("update baton.promise set risk_at = ? where ticket = ? and what = ? and in_force")
                        .params(Column.moment(now), ticket, it.what().name())
                        .update();
                moved = true;
            }
        }
        if (moved) {
            due.refresh(ticket);
        }
    }

    /** From now on it is never promised later than this one of a ticket that was merged into it. */
    public void noLater(String ticket, Promise than, Instant since) {
        find(ticket, than.what())
                .filter(it -> it.metAt() == null)
                .filter(it -> it.limit() == null || it.limit().by().isAfter(than.by()))
                .ifPresent(it -> limit(ticket, than.what(), new Promise.Limit(than.by(), since, than.ticket())));
    }

    private void limit(String ticket, Promise.What what, Promise.Limit limit) {
        sql.sql("""
                        update baton.promise set no_later = ?, no_later_since = ?, no_later_of = ?
                        where ticket = ? and what = ? and in_force
                        """)
                .params(Column.moment(limit.by()), Column.moment(limit.since()), limit.of(), ticket, what.name())
                .update();
    }

    private void add(String ticket, Promise.What what, int version, Promise.Terms terms) {
        sql.sql("""
                        insert into baton.promise (ticket, what, version, in_force, start_at, span, clock, due,
                            not_before, extendable_to, reason, decision)
                        values (:ticket, :what, :version, true, :startAt, :span, :clock, :due,
                            :notBefore, :extendableTo, :reason, :decision)
                        """)
                .param("ticket", ticket)
                .param("what", what.name())
                .param("version", version)
                .param("startAt", Column.moment(terms.startAt()))
                .param("span", terms.span())
                .param("clock", terms.clock())
                .param("due", Column.moment(terms.by()))
                .param("notBefore", Column.moment(terms.notBefore()))
                .param("extendableTo", Column.moment(terms.extendableTo()))
                .param("reason", terms.reason())
                .param("decision", terms.decision())
                .update();
    }

    private static Promise promise(ResultSet row, int n) throws SQLException {
        return new Promise(
                row.getString("ticket"),
                Promise.What.valueOf(row.getString("what")),
                row.getInt("version"),
                new Promise.Terms(
                        Column.moment(row, "start_at"),
                        row.getString("span"),
                        row.getString("clock"),
                        Column.moment(row, "due"),
                        Column.moment(row, "not_before"),
                        Column.moment(row, "extendable_to"),
                        row.getString("reason"),
                        row.getObject("decision", Long.class)),
                Column.moment(row, "met_at"),
                row.getBoolean("breached"),
                Column.moment(row, "risk_at"),
                limit(row));
    }

    private static Promise.Limit limit(ResultSet row) throws SQLException {
        String of = row.getString("no_later_of");
        return of == null
                ? null
                : new Promise.Limit(Column.moment(row, "no_later"), Column.moment(row, "no_later_since"), of);
    }
}
