package org.baton;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.baton.DeskCalls.Answer;

/** One ticket in a story: what its customer and agents do, and what everybody sees of it. */
public final class TicketStory {

    /** By its number a ticket is reviewed or not, so that a story about something else does not look at it. */
    private static final List<String> REVIEW = List.of("ReviewTicket", "ReadReview");

    private final DeskStory story;
    private final DeskCalls calls;
    private final DeskBooks books;
    private final String number;

    TicketStory(DeskStory story, DeskCalls calls, DeskBooks books, String number) {
        this.story = story;
        this.calls = calls;
        this.books = books;
        this.number = number;
    }

    public String number() {
        return number;
    }

    /** As its customer sees it. */
    public JsonNode seen() {
        return calls.ticket(number);
    }

    /** As an agent of its desk sees it. */
    public JsonNode seenBy(String agent) {
        return calls.ticketAs(agent, number);
    }

    public String desk() {
        return seen().path("desk").asText();
    }

    // What people do

    /** By the agent to whom it is offered. */
    public TicketStory isAccepted() {
        return isAcceptedBy(offered(), Map.of());
    }

    /** By the agent to whom it is offered, who says this with it. */
    public TicketStory isAcceptedAs(Map<String, Object> as) {
        return isAcceptedBy(offered(), as);
    }

    /** By its executor. */
    public TicketStory isDelivered() {
        return isDeliveredBy(executor(), "Done: the fields were swapped, they are right now.");
    }

    /** The agent to whom it is offered. */
    public String offered() {
        return books
                .tasks()
                .candidates(books.tasks().task(number, "AcceptTicket").orElseThrow())
                .stream()
                .filter(it -> !it.contains("-"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(number + " is offered to nobody"));
    }

    public String executor() {
        return seen().path("executor").path("id").asText();
    }

    public TicketStory isAcceptedBy(String agent) {
        return isAcceptedBy(agent, Map.of());
    }

    public TicketStory isAcceptedBy(String agent, Map<String, Object> as) {
        return does(agent, "acceptance", as);
    }

    public TicketStory isDeliveredBy(String agent, String result) {
        return does(agent, "delivery", Map.of("result", result));
    }

    public TicketStory isAskedAboutBy(String agent, String question) {
        return does(agent, "question", Map.of("body", question));
    }

    public TicketStory isHandedOnBy(String agent, String line) {
        return does(agent, "handover", Map.of("line", line, "reason", "They know it better"));
    }

    public TicketStory isDeclinedBy(String agent, String code) {
        return does(agent, "decline", Map.of("code", code, "reason", "This is not what the desk is for"));
    }

    /** What an agent does with it, which must succeed. */
    public TicketStory does(String agent, String call, Map<String, Object> body) {
        tries(agent, call, body).successful();
        return agrees();
    }

    public Answer tries(String agent, String call, Map<String, Object> body) {
        return calls.postAs(agent, path(call), body);
    }

    public TicketStory customerWrites(String body) {
        return customer("messages", Map.of("body", body));
    }

    public TicketStory customerConfirms(int rating) {
        return customer("confirmation", Map.of("confirmed", true, "rating", rating));
    }

    public TicketStory customerObjects(String reason) {
        return customer("confirmation", Map.of("confirmed", false, "reason", reason));
    }

    public TicketStory customerApproves() {
        return customer("approval", Map.of("approved", true));
    }

    public TicketStory customerRefuses() {
        return customer("approval", Map.of("approved", false, "reason", "Too expensive"));
    }

    public TicketStory customerCancels() {
        return customer("cancellation", Map.of("reason", "Solved by itself"));
    }

    public TicketStory customerReopens() {
        return customer("reopening", Map.of("reason", "It is back"));
    }

    public TicketStory customerComplains(String body) {
        return customer("complaints", Map.of("body", body));
    }

    private TicketStory customer(String call, Map<String, Object> body) {
        calls.post(path(call), desk(), body);
        return agrees();
    }

    /** What the customer tries, and may be refused. */
    public Answer customerTries(String call, Map<String, Object> body) {
        return calls.tryToPost(path(call), desk(), body);
    }

    private String path(String call) {
        return "/api/tickets/" + number + "/" + call;
    }

    public TicketStory waitsUntil(String event) {
        story.waitsUntil(this, event);
        return agrees();
    }

    /** Fills in the form of a task on the ticket's page. */
    public Answer triesTask(String agent, String task, Map<String, Object> form) {
        return tries(
                agent, "tasks/" + books.tasks().task(number, task).orElseThrow().getId(), form);
    }

    /** Waits until this level of this promise fires for the ticket, and no longer. */
    public TicketStory reaches(String promise, int level) {
        story.waitsUntilLevel(this, promise + " " + level);
        return agrees();
    }

    /** The levels that have fired, each as its promise, its number and, if it is not the first, its run: "accept 3 2". */
    public List<String> levels() {
        return books.levels(number, false);
    }

    /** The levels in whose place a higher one has fired. */
    public List<String> skippedLevels() {
        return books.levels(number, true);
    }

    /** Completes the task as Tasklist does, with what its form sends. */
    public TicketStory completes(String task, Map<String, Object> form) {
        books.tasks().complete(books.tasks().task(number, task).orElseThrow(), form);
        return agrees();
    }

    /** The same for what is no ticket, as a part is. */
    public void fillsIn(String task, Map<String, Object> form) {
        books.tasks().complete(books.tasks().task(number, task).orElseThrow(), form);
    }

    public TicketStory partIsDone(int n, String result) {
        books.tasks()
                .complete(
                        books.tasks().task(number + "-" + n, "WorkOnPart").orElseThrow(),
                        Map.of("saidOutcome", "deliver", "saidText", result));
        return agrees();
    }

    public TicketStory partIsTakenBy(int n, String agent) {
        books.tasks().claim(books.tasks().task(number + "-" + n, "WorkOnPart").orElseThrow(), agent);
        return this;
    }

    public JsonNode part(int n) {
        return seen().path("parts").path(n - 1);
    }

    public boolean partRuns(int n) {
        return books.timers().runs(number + "-" + n);
    }

    // What is seen

    public TicketStory waitsAt(String... tasks) {
        assertThat(books.tasks().waitsAt(number).stream()
                        .filter(it -> !REVIEW.contains(it) || List.of(tasks).contains(it)))
                .as("what ticket %s waits at", number)
                .containsExactlyInAnyOrder(tasks);
        return this;
    }

    public TicketStory hasStatus(String status) {
        assertThat(seen().path("status").asText()).as("status of " + number).isEqualTo(status);
        return this;
    }

    public TicketStory isOnLine(String line) {
        assertThat(seen().path("line").asText()).as("line of " + number).isEqualTo(line);
        return this;
    }

    public TicketStory isDeclinedFor(String code) {
        assertThat(seen().path("declined").path("code").asText())
                .as("refusal of " + number)
                .isEqualTo(code);
        return hasStatus("declined");
    }

    public TicketStory isHeldBy(String agent) {
        assertThat(seen().path("executor").path("id").asText(null))
                .as("executor of " + number)
                .isEqualTo(agent);
        return this;
    }

    public TicketStory isOfferedTo(String candidate) {
        var task = books.tasks().task(number, "AcceptTicket").orElseThrow();
        assertThat(books.tasks().candidates(task)).as("candidates of " + number).contains(candidate);
        return this;
    }

    /** @param by null if nothing is promised yet */
    public TicketStory isToBeAcceptedBy(String by) {
        return promised("accept", by);
    }

    /** @param by null if nothing is promised yet */
    public TicketStory isToBeResolvedBy(String by) {
        return promised("resolve", by);
    }

    private TicketStory promised(String what, String by) {
        assertThat(seen().path("promise").path(what).path("by").asText(null))
                .as(what + " by, of " + number)
                .isEqualTo(by);
        return this;
    }

    public TicketStory hasPriority(String task, int priority) {
        assertThat(books.tasks().task(number, task).orElseThrow().getPriority())
                .as("priority of " + task + " of " + number)
                .isEqualTo(priority);
        return this;
    }

    public TicketStory hasPassed(String... nodes) {
        for (String node : nodes) {
            assertThat(books.timers().hasPassed(number, node))
                    .as(number + " has passed " + node)
                    .isTrue();
        }
        return this;
    }

    public TicketStory hasNotPassed(String node) {
        assertThat(books.timers().hasPassed(number, node))
                .as(number + " has passed " + node)
                .isFalse();
        return this;
    }

    public TicketStory wasTold(String... notices) {
        assertThat(books.toldTo(number)).as("what was told about " + number).contains(notices);
        return this;
    }

    public TicketStory isEnded() {
        assertThat(books.timers().runs(number)).as(number + " still runs").isFalse();
        return this;
    }

    public List<String> notices() {
        return books.toldTo(number);
    }

    /** Promise, task and timer must say the same deadline, whatever has happened. */
    public TicketStory agrees() {
        new Agreement(books, number, story.now()).check(seen().path("promise"));
        return this;
    }
}
