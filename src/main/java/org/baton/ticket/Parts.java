package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parts of complex tickets. */
@Repository
public class Parts {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    Parts(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    /** The ticket is to be locked by the caller, so that no two parts get one number. */
    public Part add(String ticket, String title) {
        int n = of(List.of(ticket)).size() + 1;
        var part = new Part(ticket, n, title, Status.RECEIVED, null, null);
        sql.sql("insert into baton.part (ticket, n, title, status) values (?, ?, ?, ?)")
                .params(ticket, n, title, part.status().code())
                .update();
        return part;
    }

    public List<Part> of(Collection<String> tickets) {
        return tickets.isEmpty()
                ? List.of()
                : sql.sql("select * from baton.part where ticket in (:tickets) order by ticket, n")
                        .param("tickets", tickets)
                        .query(Parts::part)
                        .list();
    }

    /** @param number of the part: 100001-2 */
    public Part get(String number) {
        return of(List.of(Part.ticketOf(number))).stream()
                .filter(it -> it.number().equals(number))
                .findFirst()
                .orElseThrow(() -> Ticket.unknown(number));
    }

    public void statusIs(String number, Status status) {
        change(number, "status", status.code());
        events.publishEvent(new PartChanged(Part.ticketOf(number)));
    }

    /** @param agent the id, null if nobody works at it any more */
    public void executorIs(String number, String agent) {
        change(number, "executor", agent);
    }

    /** Another line has it from now on, and nobody of it yet. */
    public void handedOn(String number, String line) {
        change(number, "line", line);
        change(number, "executor", null);
        events.publishEvent(new PartChanged(Part.ticketOf(number)));
    }

    /** @param agent the id, null if it is open to the whole line */
    public void offeredTo(String number, String agent) {
        change(number, "offered_to", agent);
    }

    private void change(String number, String column, String value) {
        Part part = get(number);
        sql.sql("update baton.part set " + column + " = :value where ticket = :ticket and n = :n")
                .param("value", value)
                .param("ticket", part.ticket())
                .param("n", part.n())
                .update();
    }

    private static Part part(ResultSet row, int n) throws SQLException {
        return new Part(
                row.getString("ticket"),
                row.getInt("n"),
                row.getString("title"),
                Status.of(row.getString("status")),
                row.getString("executor"),
                row.getString("line"));
    }
}
