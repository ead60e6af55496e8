package org.baton;

import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.baton.WeekHistory.Sight;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A desk's week: customers write, agents work, time passes, all by the calls that programs and people use. What they do
 * is drawn by lot from a seed, so that each run is the same.
 */
final class BusyWeek {

    static final Instant BEGIN = Instant.parse("2026-12-06T22:00:00Z");
    static final Instant END = BEGIN.plus(Duration.ofDays(7));

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration LONG_STEP = Duration.ofHours(1);

    private final DeskCalls calls;
    private final DeskBooks books;
    private final ManagementService jobs;
    private final JdbcClient sql;
    private final TestClock clock;
    private final WeekHistory history = new WeekHistory();
    private final Random lot = new Random(20261207);

    BusyWeek(DeskCalls calls, DeskBooks books, ManagementService jobs, JdbcClient sql, TestClock clock) {
        this.calls = calls;
        this.books = books;
        this.jobs = jobs;
        this.sql = sql;
        this.clock = clock;
    }

    private record Open(String number, String status, String line, String executor, String offeredTo, String type) {}

    private record Wish(RequestStory request, String customer) {}

    WeekHistory passes(int tickets, Map<String, List<String>> linesOfAgents) {
        var wishes = wishes();
        int sent = 0;
        for (Instant now = BEGIN; now.isBefore(END); now = now.plus(WeekHistory.isOpen(now) ? STEP : LONG_STEP)) {
            clock.moveTo(now);
            runJobs();
            look();
            double share = (double) Duration.between(BEGIN, now).toMinutes()
                    / Duration.ofDays(6).toMinutes();
            for (; sent < Math.min(tickets, tickets * share); sent++) {
                receive(wishes.get(lot.nextInt(wishes.size())));
            }
            open().forEach(this::customerActs);
            if (WeekHistory.isOpen(now)) {
                linesOfAgents.forEach(this::agentActs);
            }
        }
        clock.moveTo(END);
        runJobs();
        look();
        return history;
    }

    private List<Wish> wishes() {
        var kinds = List.of(
                aTicket().under("general").declaredAs("simple"),
                aTicket().under("general").declaredAs("question"),
                aTicket().under("general").declaredAs("enhancement"),
                aTicket().withLicences(1).declaredAs("bug"),
                aTicket().under("ism").declaredAs("bug").managedBy("iryna"),
                aTicket().under("ism").declaredAs("simple").managedBy("taras"),
                aTicket().under("ism").declaredAs("question").managedBy("ewa"));
        return IntStream.range(0, 42)
                .mapToObj(n -> kinds.get(n % kinds.size()))
                .map(it -> new Wish(it, books.customerOf(it)))
                .toList();
    }

    private void receive(Wish wish) {
        var answer =
                calls.post("/api/desks/onebox/tickets", "onebox", wish.request().json(wish.customer()));
        see(answer);
    }

    private void runJobs() {
        for (var due = due(); !due.isEmpty(); due = due()) {
            due.forEach(it -> {
                if (jobs.createJobQuery().jobId(it.getId()).count() > 0) {
                    jobs.executeJob(it.getId());
                }
            });
        }
    }

    private List<Job> due() {
        return jobs.createJobQuery()
                .active()
                .withRetriesLeft()
                .executable()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 100);
    }

    private void customerActs(Open ticket) {
        double chance = lot.nextDouble();
        switch (ticket.status()) {
            case "waitingForYou" -> {
                if (chance < 0.05) {
                    answers(ticket);
                }
            }
            case "delivered" -> {
                if (chance < 0.03) {
                    boolean satisfied = chance < 0.026;
                    customer(
                            ticket,
                            "confirmation",
                            satisfied
                                    ? Map.of("confirmed", true, "rating", 1 + lot.nextInt(5))
                                    : Map.of("confirmed", false, "reason", "It still fails."));
                }
            }
            default -> {
                if (chance < 0.002) {
                    customer(ticket, "messages", Map.of("body", "It is order 1713 as well."));
                } else if (chance < 0.0024) {
                    customer(ticket, "cancellation", Map.of("reason", "Solved by itself."));
                } else if (chance < 0.0028) {
                    customer(ticket, "complaints", Map.of("body", "Nobody calls me back."));
                }
            }
        }
    }

    private void answers(Open ticket) {
        if (ticket.type().equals("enhancement")
                && calls.ticket(ticket.number())
                        .path("promise")
                        .path("resolve")
                        .path("by")
                        .isNull()) {
            customer(ticket, "approval", Map.of("approved", lot.nextInt(5) > 0, "reason", "As discussed."));
        } else {
            customer(ticket, "messages", Map.of("body", "It is the second warehouse."));
        }
    }

    private void agentActs(String agent, List<String> lines) {
        for (Open it : open()) {
            double chance = lot.nextDouble();
            boolean offered = agent.equals(it.offeredTo());
            boolean free = it.offeredTo() == null && it.executor() == null && lines.contains(it.line());
            if (it.status().equals("received") && (offered && chance < 0.3 || free && chance < 0.05)) {
                agent(it, agent, "acceptance", it.type().equals("enhancement") ? Map.of("estimateHours", 6) : Map.of());
            } else if (agent.equals(it.executor())
                    && List.of("inWork", "escalated").contains(it.status())) {
                works(it, agent, chance);
            }
        }
    }

    private void works(Open ticket, String agent, double chance) {
        if (chance < 0.12) {
            agent(ticket, agent, "delivery", Map.of("result", "Done; the fields were swapped."));
        } else if (chance < 0.14) {
            agent(ticket, agent, "question", Map.of("body", "Which warehouse is it?"));
        } else if (chance < 0.15) {
            String other = ticket.line().equals("paid") ? "leads" : "paid";
            agent(ticket, agent, "handover", Map.of("line", other, "reason", "They know it better."));
        } else if (chance < 0.153) {
            history.remember(ticket.number(), calls.ticket(ticket.number()).path("promise"));
            agent(
                    ticket,
                    agent,
                    "decline",
                    Map.of("code", "outOfScope", "reason", "This is not what the desk is for."));
        }
    }

    private void agent(Open ticket, String agent, String call, Map<String, Object> body) {
        see(calls.postAs(agent, "/api/tickets/" + ticket.number() + "/" + call, body)
                .successful());
    }

    private void customer(Open ticket, String call, Map<String, Object> body) {
        see(calls.post("/api/tickets/" + ticket.number() + "/" + call, "onebox", body));
    }

    /** As the caller was answered; whom it is offered to is not told to customers, and is seen by looking. */
    private void see(DeskCalls.Answer answer) {
        look(answer.number());
    }

    private void look() {
        sql.sql("select number, status, line, executor, offered_to, type from baton.ticket where received_at >= ?")
                .param(BEGIN.atOffset(ZoneOffset.UTC))
                .query(Open.class)
                .list()
                .forEach(this::note);
    }

    private void look(String number) {
        sql.sql("select number, status, line, executor, offered_to, type from baton.ticket where number = ?")
                .param(number)
                .query(Open.class)
                .list()
                .forEach(this::note);
    }

    private void note(Open it) {
        history.see(it.number(), new Sight(clock.instant(), it.status(), it.line(), it.executor(), it.offeredTo()));
    }

    private List<Open> open() {
        return sql.sql("""
                        select number, status, line, executor, offered_to, type from baton.ticket
                        where received_at >= ? and status not in ('closed', 'declined', 'cancelled') order by number
                        """)
                .param(BEGIN.atOffset(ZoneOffset.UTC))
                .query(Open.class)
                .list();
    }
}
