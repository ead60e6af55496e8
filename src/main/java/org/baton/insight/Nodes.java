package org.baton.insight;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baton.engine.Standstill;
import org.baton.engine.Standstill.Waiting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the tickets that wait at the nodes of a diagram. */
@Repository
class Nodes {

    private final Standstill engine;
    private final JdbcClient sql;
    private final Clock clock;

    Nodes(Standstill engine, JdbcClient sql, Clock clock) {
        this.engine = engine;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param open how many tickets wait there
     * @param atRisk how many of them are close to a deadline
     * @param broken how many of them are past one
     */
    record Node(String id, int open, long atRisk, long broken) {}

    /** The fullest first. */
    List<Node> of(String process, Collection<String> desks) {
        Map<String, Boolean> late = late(desks);
        return engine.of(process, desks).stream().collect(groupingBy(Waiting::node)).entrySet().stream()
                .map(it -> node(it.getKey(), it.getValue(), late))
                .sorted(Comparator.comparingInt(Node::open).reversed().thenComparing(Node::id))
                .toList();
    }

    private static Node node(String id, List<Waiting> waiting, Map<String, Boolean> late) {
        var found = waiting.stream()
                .map(it -> late.get(it.number().replaceFirst("-.*", "")))
                .toList();
        return new Node(
                id,
                waiting.size(),
                found.stream().filter(Boolean.FALSE::equals).count(),
                found.stream().filter(Boolean.TRUE::equals).count());
    }

    /** By number; true if a promise is broken, false if one is at risk. Of those whose clocks run. */
    private Map<String, Boolean> late(Collection<String> desks) {
        return desks.isEmpty()
                ? Map.of()
                : sql
                        .sql("""
                                select number, next_due <= :now as broken from baton.ticket
                                where desk in (:desks) and status in (:running) and (next_due <= :now or risk_at <= :now)
                                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("desks", desks)
                        .param("running", Counts.RUNNING)
                        .query((row, n) -> Map.entry(row.getString("number"), row.getBoolean("broken")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
