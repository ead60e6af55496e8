package org.baton;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

/**
 * The language of process tests: a customer writes, an agent acts, time passes. Hides jobs, transactions and the clock, so
 * that a test reads like the diagram that it walks through.
 */
public final class DeskStory {

    /** A Monday, 10:00 in Kyiv and 11:00 in Moscow: every desk is open. */
    public static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private final DeskCalls calls;
    private final DeskBooks books;
    private final ManagementService jobs;
    private final TestClock clock;
    private final List<TicketStory> received = new ArrayList<>();

    DeskStory(DeskCalls calls, DeskBooks books, ManagementService jobs, TestClock clock) {
        this.calls = calls;
        this.books = books;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Monday morning, and nothing is left of earlier stories. */
    public DeskStory begins() {
        books.close();
        return itIs(MONDAY);
    }

    /** It is this moment now; nothing that became due meanwhile is done. */
    public DeskStory itIs(Instant moment) {
        clock.moveTo(moment);
        return this;
    }

    public DeskStory itIs(String moment) {
        return itIs(Instant.parse(moment));
    }

    public TicketStory receives(RequestStory request) {
        return receives(request, books.customerOf(request));
    }

    /** From whoever has asked this before. */
    public TicketStory receivesFromTheSame(TicketStory before, RequestStory request) {
        return receives(request, before.seen().path("customer").asText());
    }

    private TicketStory receives(RequestStory request, String customer) {
        var ticket =
                knows(calls.post("/api/desks/" + request.desk() + "/tickets", request.desk(), request.json(customer))
                        .number());
        received.add(ticket);
        return ticket;
    }

    /** A ticket that came to the desk in another way. */
    public TicketStory knows(String number) {
        return new TicketStory(this, calls, books, number);
    }

    /** Nobody holds any of its tickets any more, so that the next story finds everybody free. */
    public void isOver() {
        received.forEach(it -> it.customerTries("cancellation", Map.of("reason", "The story is over")));
        received.clear();
    }

    /** Time passes, and what becomes due on the way is done in its order. */
    public void passes(Duration time) {
        waitsTill(clock.instant().plus(time));
    }

    /** Waits until the timer of this event rings for the ticket, and no longer. */
    public void waitsUntil(TicketStory ticket, String event) {
        Job timer = books.timers().timer(ticket.number(), event);
        waitsTill(timer.getDuedate().toInstant());
        assertThat(books.timers().hasPassed(ticket.number(), event))
                .as(event + " of ticket " + ticket.number())
                .isTrue();
    }

    void waitsUntilLevel(TicketStory ticket, String level) {
        while (!books.levels(ticket.number(), false).contains(level)) {
            Job timer = books.timers()
                    .levelTimer(ticket.number())
                    .orElseThrow(() -> new AssertionError(level + ": no timer runs for " + ticket.number()));
            assertThat(timer.getDuedate()).as(level + " of " + ticket.number()).isBefore(org.baton.engine.Never.DATE);
            waitsTill(timer.getDuedate().toInstant());
        }
    }

    public void waitsTill(Instant moment) {
        for (Optional<Job> due = nextDue(moment); due.isPresent(); due = nextDue(moment)) {
            Job job = due.get();
            if (job.getDuedate() != null && job.getDuedate().toInstant().isAfter(clock.instant())) {
                clock.moveTo(job.getDuedate().toInstant());
            }
            jobs.executeJob(job.getId());
        }
        clock.moveTo(moment);
    }

    private Optional<Job> nextDue(Instant moment) {
        List<Job> open = jobs.createJobQuery().active().withRetriesLeft().list();
        return open.stream()
                .filter(it ->
                        it.getDuedate() == null || !it.getDuedate().toInstant().isAfter(moment))
                .min(Comparator.comparing(it ->
                        it.getDuedate() == null ? Instant.MIN : it.getDuedate().toInstant()));
    }

    /** What would be decided; nothing is received. */
    public JsonNode tries(RequestStory request) {
        var body = request.json("nobody");
        body.remove("customer");
        body.put("contract", Map.of("plan", request.plan()));
        return calls.post("/api/desks/" + request.desk() + "/triage", request.desk(), body)
                .body();
    }

    public SortedMap<String, Long> rowsOfEveryTable() {
        return books.rowsOfEveryTable();
    }

    /** How many slots the ticket's customer has left today. */
    public Integer slotsLeft(TicketStory ticket) {
        return books.slotsLeft(ticket.seen().path("customer").asText(), clock.instant());
    }

    /** From now on each agent of the line holds as many tickets as that, and no more. */
    public void hasRoomFor(int tickets, String desk, String line) {
        books.members(desk, line).forEach(it -> books.hasRoomFor(tickets, it));
    }

    public int leadsOf(String desk) {
        return books.members(desk, "leads").size();
    }

    /** Somebody else of the line. */
    public Colleague anotherOf(String desk, String line, String than) {
        return books.members(desk, line).stream()
                .filter(it -> !it.id().equals(than))
                .findFirst()
                .map(it -> new Colleague(it.id()))
                .orElseThrow();
    }

    /** An agent who acts. */
    public record Colleague(String id) {

        public JsonNode triesToAccept(TicketStory ticket) {
            return ticket.tries(id, "acceptance", Map.of()).body();
        }
    }

    public Instant now() {
        return clock.instant();
    }
}
