package org.baton.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes the rows of many past tickets at once. There is no process behind them, and nobody is told anything. */
@Repository
public class PastTickets {

    private static final String ENDED = Status.CLOSED.code();

    private final JdbcTemplate sql;

    PastTickets(JdbcTemplate sql) {
        this.sql = sql;
    }

    public String nextNumber() {
        return sql.queryForObject("select nextval('baton.ticket_number')", String.class);
    }

    /** Ended ones stand behind all others; who comes back to one goes on in a new ticket. */
    public void add(List<PastTicket> tickets) {
        write("""
                insert into baton.ticket (number, desk, desk_version, status, channel, language, subject, declared_type,
                    topic, customer, fields, type, tier, line, executor, holder, received_at, accepted_at, delivered_at,
                    closed_at, reopenable_until, end_reason, reopenings, next_due)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, tickets.stream().map(PastTickets::row));
        lives(tickets);
        write(
                "insert into baton.ticket_word (ticket, word, desk, next_due, internal) values (?, ?, ?, ?, ?)",
                tickets.stream().flatMap(PastTickets::words));
    }

    /** More is known of tickets that are here already; what was said of them since they ended stays. */
    public void replace(List<PastTicket> tickets) {
        Stream.of("message", "clock_entry", "move")
                .forEach(it -> write(
                        "delete from baton." + it
                                + " where ticket = ? and at <= (select closed_at from baton.ticket where number = ?)",
                        tickets.stream().map(past -> new Object[] {past.number(), past.number()})));
        write("""
                update baton.ticket set subject = ?, declared_type = ?, type = ?, customer = ?, tier = ?, line = ?,
                    executor = ?, holder = ?, received_at = ?, accepted_at = ?, delivered_at = ?, closed_at = ?,
                    reopenable_until = ?, end_reason = ?, reopenings = ?
                where number = ?
                """, tickets.stream().map(PastTickets::changed));
        lives(tickets);
        write("""
                insert into baton.ticket_word (ticket, word, desk, next_due, internal)
                select t.number, cast(? as varchar), t.desk, t.next_due, cast(? as boolean) from baton.ticket t
                where t.number = ? and not exists (
                    select 1 from baton.ticket_word w where w.ticket = t.number and w.word = ?)
                """, tickets.stream().flatMap(PastTickets::words).map(PastTickets::once));
    }

    private void lives(List<PastTicket> tickets) {
        write("""
                insert into baton.message (ticket, at, author, author_kind, kind, body, raised_by)
                values (?, ?, ?, ?, ?, ?, ?)
                """, all(tickets, PastTicket::said).map(it -> new Object[] {
            it.ticket(),
            Column.moment(it.at()),
            it.author().name(),
            it.author().kind().name(),
            it.kind().code(),
            it.body(),
            it.raisedBy()
        }));
        write(
                "insert into baton.clock_entry (ticket, at, kind, why) values (?, ?, ?, ?)",
                all(tickets, PastTicket::clock).map(it -> new Object[] {
                    it.ticket(), Column.moment(it.at()), it.kind().name(), it.why()
                }));
        write(
                "insert into baton.move (ticket, at, what, was, becomes, person) values (?, ?, ?, ?, ?, ?)",
                all(tickets, PastTicket::moves).map(it -> new Object[] {
                    it.ticket(), Column.moment(it.at()), it.what().name(), it.was(), it.becomes(), it.person()
                }));
    }

    private static Object[] row(PastTicket it) {
        Request request = it.request();
        return new Object[] {
            it.number(),
            it.desk(),
            it.deskVersion(),
            ENDED,
            request.channel(),
            request.language(),
            request.subject(),
            request.declaredType(),
            request.topic(),
            request.customer(),
            Column.json(request.fields()),
            request.declaredType(),
            it.tier(),
            it.line(),
            it.executor(),
            it.executor() == null ? "" : it.executor(),
            Column.moment(it.receivedAt()),
            Column.moment(it.acceptedAt()),
            Column.moment(it.deliveredAt()),
            Column.moment(it.closedAt()),
            Column.moment(it.closedAt()),
            it.endReason(),
            it.reopenings(),
            NextDue.OVER
        };
    }

    private static Object[] changed(PastTicket it) {
        Request request = it.request();
        return new Object[] {
            request.subject(),
            request.declaredType(),
            request.declaredType(),
            request.customer(),
            it.tier(),
            it.line(),
            it.executor(),
            it.executor() == null ? "" : it.executor(),
            Column.moment(it.receivedAt()),
            Column.moment(it.acceptedAt()),
            Column.moment(it.deliveredAt()),
            Column.moment(it.closedAt()),
            Column.moment(it.closedAt()),
            it.endReason(),
            it.reopenings(),
            it.number()
        };
    }

    /** What customers may find it by is not internal, even if agents have said it, too. */
    private static Stream<Object[]> words(PastTicket ticket) {
        Request request = ticket.request();
        Set<String> forAll = words(ticket, false, ticket.number() + "\n" + request.subject() + "\n");
        Set<String> internal = words(ticket, true, "");
        internal.removeAll(forAll);
        return Stream.concat(
                forAll.stream().map(it -> word(ticket, it, false)),
                internal.stream().map(it -> word(ticket, it, true)));
    }

    private static Set<String> words(PastTicket ticket, boolean internal, String first) {
        String text = ticket.said().stream()
                .filter(it -> it.kind().internal() == internal)
                .map(Message::body)
                .distinct()
                .collect(Collectors.joining("\n", first, ""));
        return WordForms.in(text, ticket.request().language());
    }

    private static Object[] word(PastTicket ticket, String word, boolean internal) {
        return new Object[] {ticket.number(), word, ticket.desk(), NextDue.OVER, internal};
    }

    /** Of a word that may be there already. */
    private static Object[] once(Object[] word) {
        return new Object[] {word[1], word[4], word[0], word[1]};
    }

    private static <T> Stream<T> all(List<PastTicket> tickets, Function<PastTicket, List<T>> which) {
        return tickets.stream().map(which).flatMap(Collection::stream);
    }

    private void write(String insert, Stream<Object[]> rows) {
        sql.batchUpdate(insert, rows.collect(Collectors.toList()));
    }
}
