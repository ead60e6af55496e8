package org.baton.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.baton.desk.Desks;
import org.baton.insight.Promised.Outcome;
import org.baton.ticket.Pause;
import org.baton.ticket.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the tickets that a desk received in a period, in three statements, and counts their time at work. */
@Repository
class TicketFacts {

    private final JdbcClient sql;
    private final Desks desks;
    private final Clock clock;

    TicketFacts(JdbcClient sql, Desks desks, Clock clock) {
        this.sql = sql;
        this.desks = desks;
        this.clock = clock;
    }

    /** A ticket was given by one to another: lines or agents. */
    record Handover(String ticket, String kind, String from, String to) {}

    private record Stop(String ticket, Pause pause) {}

    List<Fact> of(String desk, Period period) {
        Map<String, List<Pause>> pauses =
                in(desk, period, "numbers_pause", "received_at, ticket, id", TicketFacts::stop).stream()
                        .collect(Collectors.groupingBy(
                                Stop::ticket, Collectors.mapping(Stop::pause, Collectors.toList())));
        Map<String, Map<String, Long>> handed = handovers(desk, period).stream()
                .collect(Collectors.groupingBy(
                        Handover::ticket, Collectors.groupingBy(Handover::kind, Collectors.counting())));
        Instant now = clock.instant();
        var calendars = new HashMap<Integer, WorkedTime>();
        IntFunction<WorkedTime> worked = version -> calendars.computeIfAbsent(
                version,
                it -> new WorkedTime(
                        desks.at(desk, it).calendar(), period.begin().toInstant(), now));
        return in(desk, period, "numbers_ticket", "received_at, number", (row, n) -> {
            String number = row.getString("number");
            var time = new Worked(
                    worked.apply(row.getInt("desk_version")),
                    moment(row, "received_at"),
                    pauses.getOrDefault(number, List.of()));
            return fact(row, time, handed.getOrDefault(number, Map.of()), now);
        });
    }

    List<Handover> handovers(String desk, Period period) {
        return in(
                desk,
                period,
                "numbers_handover",
                "received_at, ticket",
                (row, n) -> new Handover(
                        row.getString("ticket"),
                        row.getString("kind"),
                        row.getString("from_whom"),
                        row.getString("to_whom")));
    }

    /** Counts from the receipt on, but for what the desk waited for the customer. */
    private record Worked(WorkedTime clock, Instant from, List<Pause> pauses) {

        Duration until(Instant end) {
            return end == null
                    ? null
                    : pauses.stream()
                            .filter(it -> it.from().isBefore(end))
                            .map(it -> clock.between(
                                    it.from(), it.open() || it.until().isAfter(end) ? end : it.until()))
                            .reduce(clock.between(from, end), Duration::minus);
        }
    }

    private static Fact fact(ResultSet row, Worked worked, Map<String, Long> handed, Instant now) throws SQLException {
        return new Fact(
                moment(row, "received_at"),
                new Name("customer", row.getString("customer"), row.getString("customer_name")),
                new Name("line", row.getString("line"), null),
                new Name("type", row.getString("type"), null),
                new Name("agent", row.getString("agent"), row.getString("agent_name")),
                outcome(row, "accept", now),
                outcome(row, "resolve", now),
                worked.until(moment(row, "accepted_at")),
                worked.until(moment(row, "delivered_at")),
                row.getInt("reopenings"),
                handed.getOrDefault("line", 0L).intValue(),
                handed.getOrDefault("agent", 0L).intValue());
    }

    private static Outcome outcome(ResultSet row, String promise, Instant now) throws SQLException {
        if (row.getBoolean(promise + "_broken_before")) {
            return Outcome.BROKEN;
        }
        var promised = new Promised(
                moment(row, promise + "_due"), moment(row, promise + "_met_at"), row.getBoolean(promise + "_breached"));
        Instant stands = moment(row, "stands_since");
        return promised.outcome(
                stands == null ? moment(row, "closed_at") : stands,
                Status.of(row.getString("status")).ended(),
                now);
    }

    private static Stop stop(ResultSet row, int n) throws SQLException {
        return new Stop(row.getString("ticket"), new Pause(moment(row, "stopped_at"), moment(row, "went_on_at")));
    }

    private <T> List<T> in(
            String desk, Period period, String view, String order, org.springframework.jdbc.core.RowMapper<T> mapper) {
        return sql.sql("select * from baton." + view
                        + " where desk = :desk and received_at >= :from and received_at < :until order by " + order)
                .param("desk", desk)
                .param("from", period.begin())
                .param("until", period.end())
                .query(mapper)
                .list();
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
