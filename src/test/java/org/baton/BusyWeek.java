package org.baton;

import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
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
    private final TestClock clock;
    private final Random lot = new Random(20261207);
    private final WeekTickets tickets;
    private final BusyCustomers customers;
    private final BusyAgents agents;

    BusyWeek(DeskCalls calls, DeskBooks books, ManagementService jobs, JdbcClient sql, TestClock clock) {
        this.calls = calls;
        this.books = books;
        this.jobs = jobs;
        this.clock = clock;
        tickets = new WeekTickets(sql, clock);
        customers = new BusyCustomers(calls, tickets, lot);
        agents = new BusyAgents(calls, tickets, lot);
    }

    private record Wish(RequestStory request, String customer) {}

    WeekHistory passes(int number, Map<String, List<String>> linesOfAgents) {
        var wishes = wishes();
        int sent = 0;
        for (Instant now = BEGIN; now.isBefore(END); now = now.plus(WeekHistory.isOpen(now) ? STEP : LONG_STEP)) {
            clock.moveTo(now);
            runJobs();
            tickets.look();
            double share = (double) Duration.between(BEGIN, now).toMinutes()
                    / Duration.ofDays(6).toMinutes();
            for (; sent < Math.min(number, number * share); sent++) {
                receive(wishes.get(lot.nextInt(wishes.size())));
            }
            tickets.open().forEach(customers::actOn);
            if (WeekHistory.isOpen(now)) {
                linesOfAgents.forEach(agents::act);
            }
        }
        clock.moveTo(END);
        runJobs();
        tickets.look();
        return tickets.history();
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
        tickets.look(answer.number());
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
}
