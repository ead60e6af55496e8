package org.baton.insight;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baton.desk.Desk;
import org.baton.desk.Desks;
import org.baton.engine.Backlog;
import org.baton.ticket.Promise;
import org.baton.ticket.Status;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts everything that operations watch, in one statement each, however many desks there are. */
@Repository
class Counts {

    /** While the ticket is not with the customer, its clocks run. */
    static final List<String> RUNNING = Stream.of(Status.RECEIVED, Status.ACCEPTED, Status.IN_WORK, Status.ESCALATED)
            .map(Status::code)
            .toList();

    private static final List<String> ENDED =
            Stream.of(Status.values()).filter(Status::ended).map(Status::code).toList();

    private final JdbcClient sql;
    private final Backlog engine;
    private final Desks desks;

    Counts(JdbcClient sql, Backlog engine, Desks desks) {
        this.sql = sql;
        this.engine = engine;
        this.desks = desks;
    }

    Map<Figure, Double> at(Instant now) {
        var figures = new HashMap<Figure, Double>();
        desks.all().forEach(it -> none(it, figures));
        tickets(figures);
        promises(now, figures);
        unaccepted(now, figures);
        outbox(now, figures);
        figures.put(Figure.of("baton.jobs.due"), (double) engine.dueJobs());
        figures.put(Figure.of("baton.incidents"), (double) engine.incidents());
        return figures;
    }

    /** What is not there is 0, not missing: an alarm must not wait for the first ticket. */
    private static void none(Desk desk, Map<Figure, Double> figures) {
        for (Status status : Status.values()) {
            figures.put(Figure.tickets(desk.code(), status.code()), 0d);
        }
        for (Promise.What what : Promise.What.values()) {
            for (String state : List.of("inTime", "atRisk", "broken")) {
                figures.put(Figure.promises(desk.code(), what.name().toLowerCase(), state), 0d);
            }
        }
        figures.put(Figure.oldestUnaccepted(desk.code()), 0d);
    }

    private void tickets(Map<Figure, Double> figures) {
        sql.sql("select desk, status, count(*) as n from baton.ticket group by desk, status")
                .query((RowCallbackHandler) row -> figures.put(
                        Figure.tickets(row.getString("desk"), row.getString("status")), row.getDouble("n")));
    }

    /** At risk is what somebody is reminded of: after which share of the time, says the desk. */
    private void promises(Instant now, Map<Figure, Double> figures) {
        sql.sql("""
                        select desk, what, state, count(*) as n from (
                            select t.desk, lower(p.what) as what, case
                                when p.due <= :now then 'broken'
                                when p.risk_at <= :now then 'atRisk' else 'inTime' end as state
                            from baton.ticket t join baton.promise p on p.ticket = t.number
                            where t.status in (:running) and p.in_force and p.met_at is null and p.due is not null
                        ) open_promise group by desk, what, state
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("running", RUNNING)
                .query((RowCallbackHandler) row -> figures.put(
                        Figure.promises(row.getString("desk"), row.getString("what"), row.getString("state")),
                        row.getDouble("n")));
    }

    private void unaccepted(Instant now, Map<Figure, Double> figures) {
        sql.sql("""
                        select desk, min(received_at) as oldest from baton.ticket
                        where accepted_at is null and status not in (:ended) group by desk
                        """).param("ended", ENDED).query((RowCallbackHandler) row -> figures.put(
                Figure.oldestUnaccepted(row.getString("desk")),
                age(row.getObject("oldest", OffsetDateTime.class), now)));
    }

    /** What has been written and waits for its channel. */
    private void outbox(Instant now, Map<Figure, Double> figures) {
        sql.sql("select count(*) as n, min(written_at) as oldest from baton.outbox")
                .query((RowCallbackHandler) row -> {
                    figures.put(Figure.of("baton.outbox.waiting"), row.getDouble("n"));
                    figures.put(
                            Figure.of("baton.outbox.oldest.seconds"),
                            age(row.getObject("oldest", OffsetDateTime.class), now));
                });
    }

    private static double age(OffsetDateTime since, Instant now) {
        return since == null
                ? 0
                : Math.max(0, Duration.between(since.toInstant(), now).toSeconds());
    }
}
