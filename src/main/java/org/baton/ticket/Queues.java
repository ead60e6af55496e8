package org.baton.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baton.desk.Desks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tickets of each line that nobody has accepted yet, in the order in which they have their turn. */
@Repository
public class Queues {

    private final JdbcClient sql;
    private final Desks desks;

    Queues(JdbcClient sql, Desks desks) {
        this.sql = sql;
        this.desks = desks;
    }

    /**
     * Where a ticket stands in its queue.
     *
     * @param place from 1
     * @param of how many stand in it
     */
    public record Place(int place, int of) {}

    private record Waiting(String number, String tier, Instant receivedAt) {}

    /** The numbers of those that wait at this line: by the order of the desk's plans, then of receipt. */
    public List<String> of(String desk, String line) {
        return waiting(desk, line).stream()
                .sorted(Comparator.comparingInt((Waiting it) -> turn(desk, it.tier()))
                        .thenComparing(Waiting::receivedAt)
                        .thenComparing(Waiting::number))
                .map(Waiting::number)
                .toList();
    }

    /** Empty for a ticket that does not wait to be accepted. */
    public Optional<Place> placeOf(Ticket ticket) {
        return Optional.ofNullable(places(List.of(ticket)).get(ticket.number()));
    }

    /** By number; whoever does not wait to be accepted has none. */
    Map<String, Place> places(Collection<Ticket> tickets) {
        record Line(String desk, String line) {}
        var places = new HashMap<String, Place>();
        tickets.stream()
                .filter(it -> it.line() != null)
                .map(it -> new Line(it.desk(), it.line()))
                .distinct()
                .forEach(it -> places.putAll(places(of(it.desk(), it.line()))));
        return places;
    }

    private static Map<String, Place> places(List<String> queue) {
        var places = new HashMap<String, Place>();
        for (String number : queue) {
            places.put(number, new Place(places.size() + 1, queue.size()));
        }
        return places;
    }

    private int turn(String desk, String tier) {
        return desks.find(desk).map(it -> it.turn(tier)).orElse(0);
    }

    private List<Waiting> waiting(String desk, String line) {
        return sql.sql("""
                        select number, tier, received_at from baton.ticket
                        where desk = :desk and line = :line and executor is null
                            and (status = :received or status = :escalated and accepted_at is null)
                        """)
                .param("desk", desk)
                .param("line", line)
                .param("received", Status.RECEIVED.code())
                .param("escalated", Status.ESCALATED.code())
                .query(Queues::waiting)
                .list();
    }

    private static Waiting waiting(ResultSet row, int n) throws SQLException {
        return new Waiting(row.getString("number"), row.getString("tier"), Column.moment(row, "received_at"));
    }
}
