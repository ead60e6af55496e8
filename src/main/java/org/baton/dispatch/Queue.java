package org.baton.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baton.desk.Agents;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.ticket.Part;
import org.baton.ticket.Workload;
import org.baton.ticket.Workloads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What nobody has and nobody is asked to take: in the order of the plans, then of receipt. */
@Repository
class Queue {

    private static final List<String> OPEN = List.of("received", "accepted", "inWork", "escalated");

    private final JdbcClient sql;
    private final Desks desks;
    private final Agents agents;
    private final Workloads workloads;
    private final Clock clock;

    Queue(JdbcClient sql, Desks desks, Agents agents, Workloads workloads, Clock clock) {
        this.sql = sql;
        this.desks = desks;
        this.agents = agents;
        this.workloads = workloads;
        this.clock = clock;
    }

    private record Place(String number, String line, String tier, Instant receivedAt) {}

    /**
     * The next ticket or part with whose line somebody is free.
     *
     * @param last the one before it, which is not tried again; null to begin with the first
     */
    Optional<String> next(String code, String last) {
        Desk desk = desks.get(code);
        Set<String> free = freeLines(desk);
        Comparator<Place> order = Comparator.comparingInt((Place it) -> desk.turn(it.tier()))
                .thenComparing(Place::receivedAt)
                .thenComparing(Place::number);
        List<Place> all = free.isEmpty() ? List.of() : places(code);
        Optional<Place> before = last == null ? Optional.empty() : place(last);
        return all.stream()
                .filter(it -> free.contains(it.line()))
                .filter(it ->
                        before.filter(other -> order.compare(it, other) <= 0).isEmpty())
                .min(order)
                .map(Place::number);
    }

    boolean isEmpty(String code) {
        return places(code).isEmpty();
    }

    /** Whether it still waits. */
    boolean has(String desk, String number) {
        return places(desk).stream().anyMatch(it -> it.number().equals(number));
    }

    private Set<String> freeLines(Desk desk) {
        var work = workloads.of(desk.code());
        return agents.onShift(desk.code(), clock.instant()).stream()
                .filter(it -> work.getOrDefault(it.id(), Workload.NOTHING).tickets() < it.capacity())
                .flatMap(it -> it.lines().stream())
                .collect(Collectors.toSet());
    }

    private List<Place> places(String desk) {
        return sql.sql("""
                        select number, line, tier, received_at from baton.ticket
                        where desk = :desk and status in (:open) and holder = '' and line is not null
                        union all
                        select concat(p.ticket, '-', p.n), coalesce(p.line, t.line), t.tier, t.received_at
                        from baton.part p join baton.ticket t on t.number = p.ticket
                        where t.desk = :desk and t.status in (:open) and p.status in (:open)
                            and p.executor is null and p.offered_to is null
                        """)
                .param("desk", desk)
                .param("open", OPEN)
                .query(Queue::place)
                .list();
    }

    private Optional<Place> place(String number) {
        return sql.sql("""
                        select cast(:number as varchar) as number, line, tier, received_at from baton.ticket where number = :ticket
                        """)
                .param("number", number)
                .param("ticket", Part.ticketOf(number))
                .query(Queue::place)
                .optional();
    }

    private static Place place(ResultSet row, int n) throws SQLException {
        return new Place(
                row.getString("number"),
                row.getString("line"),
                row.getString("tier"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
