package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.baton.AnalystTest;
import org.baton.ChangeStory;
import org.baton.DeskStory;
import org.baton.TicketStory;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** changes.bpmn, renewal.bpmn and repromise.bpmn: what was saved is applied to open tickets when a lead says so. */
@AnalystTest
class ChangesTest {

    private static final String CALENDAR = "rules/onebox/desk.yaml";
    private static final String PROMISE = "rules/onebox/promise.dmn";
    private static final String LINE = "rules/onebox/line.dmn";
    private static final String MONDAY = "monday: [\"09:00-18:00\"]";

    @Autowired
    DeskStory story;

    @Autowired
    ChangeStory change;

    @Autowired
    JdbcClient sql;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService instances;

    @Autowired
    TaskService tasks;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @AfterEach
    void put_back() {
        story.isOver();
        change.isOver();
    }

    // What applying does

    @Test
    void open_tickets_keep_what_they_were_promised_until_a_lead_applies_the_change() {
        var ticket = inWork().isToBeResolvedBy("2026-11-23T16:00:00Z");
        change.saves(CALENDAR, MONDAY, "monday: [\"09:00-12:00\"]");
        change.looks();
        assertThat(change.page()).contains("Apply to one ticket");
        ticket.isToBeResolvedBy("2026-11-23T16:00:00Z");
        change.applies("Shorter Mondays");
        ticket.isToBeResolvedBy("2026-11-24T13:00:00Z").wasTold("TellMoved").waitsAt("WorkOnTicket");
    }

    @Test
    void a_holiday_moves_deadline_due_date_and_timers_and_the_lead_is_told_by_the_new_ones() {
        var ticket = inWork();
        change.saves(CALENDAR, "closed: []", "closed: [2026-11-23]");
        change.looksAndApplies("A holiday was forgotten");
        ticket.isToBeResolvedBy("2026-11-24T15:00:00Z");
        story.passes(Duration.ofHours(9));
        ticket.hasNotPassed("TellLeadLevel");
        ticket.reaches("resolve", 3);
        assertThat(story.now()).isEqualTo("2026-11-24T15:00:00Z");
    }

    @Test
    void a_changed_table_counts_from_the_same_moment() {
        var ticket = story.receives(aTicket().under("ism").declaredAs("bug")).isToBeResolvedBy("2026-11-23T11:00:00Z");
        change.saves(PROMISE, "\"3 h\"", "\"2 h\"");
        story.passes(Duration.ofMinutes(30));
        change.looksAndApplies("Faster now");
        ticket.isToBeResolvedBy("2026-11-23T10:00:00Z").isToBeAcceptedBy("2026-11-23T09:00:00Z");
        assertThat(told(ticket))
                .contains("12:00")
                .contains("until now")
                .contains("13:00")
                .doesNotContain("accepted");
    }

    @Test
    void a_ticket_that_waits_for_its_customer_is_renewed_too_and_keeps_its_pause() {
        var ticket = inWork();
        story.passes(Duration.ofHours(1));
        ticket.isAskedAboutBy(ticket.executor(), "Which warehouse is it?");
        change.saves(PROMISE, "\"8 h\"", "\"6 h\"");
        story.passes(Duration.ofHours(2));
        change.looksAndApplies("Faster now");
        ticket.waitsAt("AwaitCustomer").isToBeResolvedBy("2026-11-23T14:00:00Z");
        ticket.customerWrites("The second one.").isToBeResolvedBy("2026-11-23T16:00:00Z");
    }

    @Test
    void what_is_late_afterwards_is_shown_before_and_rings_at_once() {
        var ticket = inWork();
        story.passes(Duration.ofHours(3));
        change.saves(PROMISE, "\"8 h\"", "\"2 h\"");
        change.looks();
        assertThat(change.page()).contains("late after it").contains("shorter");
        change.applies("Faster now");
        ticket.isToBeResolvedBy("2026-11-23T10:00:00Z").hasPassed("TellLeadLevel");
    }

    @Test
    void a_promise_that_was_kept_or_broken_stays_as_it_was() {
        var ticket = story.receives(aTicket().under("ism").declaredAs("bug"));
        story.passes(Duration.ofMinutes(90));
        ticket.isAccepted();
        change.saves(PROMISE, "\"1 h\"", "\"4 h\"");
        change.looksAndApplies("More time to look");
        ticket.isToBeAcceptedBy("2026-11-23T09:00:00Z");
        assertThat(ticket.seen().at("/promise/accept/breached").asBoolean()).isTrue();
        assertThat(ticket.notices()).doesNotContain("TellMoved");
    }

    @Test
    void a_delivered_ticket_is_closed_by_the_new_calendar() {
        var ticket = inWork().isDelivered();
        change.saves(
                CALENDAR,
                "confirm: { remind: \"1 d working\", close: \"3 d working\" }",
                "confirm: { remind: \"1 d working\", close: \"2 d working\" }");
        change.looksAndApplies("Shorter silence");
        ticket.waitsUntil("SilenceAfterDelivery").hasStatus("closed");
        assertThat(story.now()).isEqualTo("2026-11-25T08:00:00Z");
    }

    @Test
    void parts_are_due_when_their_ticket_is() {
        var ticket = story.receives(aTicket().under("general").declaredAs("complex"));
        ticket.isAcceptedAs(Map.of("type", "complex", "parts", List.of("Import", "Report")));
        change.saves(CALENDAR, MONDAY, "monday: [\"09:00-12:00\"]");
        change.looksAndApplies("Shorter Mondays");
        var due = ticket.seen().at("/promise/resolve/by").asText();
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(ticket.number() + "-1")
                        .singleResult()
                        .getDueDate())
                .isEqualTo(java.time.Instant.parse(due));
    }

    @Test
    void what_would_be_decided_differently_is_shown_and_not_done() {
        var ticket = story.receives(aTicket().under("general")).isOnLine("paid");
        change.saves(LINE, "\"paid\"", "\"free\"");
        change.looks();
        assertThat(change.page()).contains("Would be decided differently").contains("Line: ");
        change.applies("The free line helps out");
        ticket.isOnLine("paid").waitsAt("AcceptTicket");
    }

    @Test
    void a_suspended_ticket_is_renewed_too() {
        var ticket = inWork();
        String id = instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(ticket.number())
                .singleResult()
                .getId();
        instances.suspendProcessInstanceById(id);
        change.saves(PROMISE, "\"8 h\"", "\"6 h\"");
        change.looksAndApplies("Faster now");
        instances.activateProcessInstanceById(id);
        ticket.isToBeResolvedBy("2026-11-23T14:00:00Z").reaches("resolve", 3);
        assertThat(story.now()).isEqualTo("2026-11-23T14:00:00Z");
    }

    // Who, when and why

    @Test
    void who_when_and_why_stand_in_the_history_and_among_the_changes() {
        var ticket = inWork();
        change.saves(CALENDAR, MONDAY, "monday: [\"09:00-12:00\"]");
        change.looksAndApplies("Shorter Mondays");
        assertThat(change.pages().get(ChangeStory.LEAD, "/desk/tickets/" + ticket.number()))
                .contains("Shorter Mondays")
                .contains("Bohdana");
        assertThat(change.page())
                .contains("Shorter Mondays")
                .contains("Bohdana")
                .contains("23 Nov 2026 10:00");
    }

    @Test
    void a_customer_is_told_once_with_the_old_and_the_new_time() {
        var ticket = inWork();
        change.saves(CALENDAR, MONDAY, "monday: [\"09:00-12:00\"]");
        change.looksAndApplies("Shorter Mondays");
        change.looks();
        assertThat(Collections.frequency(ticket.notices(), "TellMoved")).isEqualTo(1);
        assertThat(told(ticket)).contains("24").contains("until now").contains("18:00");
    }

    @Test
    void without_a_reason_nothing_is_applied() {
        var ticket = inWork();
        change.saves(PROMISE, "\"8 h\"", "\"6 h\"");
        change.looks();
        change.pages()
                .post(ChangeStory.LEAD, "/desk/changes/" + change.latest() + "/apply", Map.of("reason", " "), 422);
        story.passes(Duration.ZERO);
        ticket.isToBeResolvedBy("2026-11-23T16:00:00Z");
    }

    @Test
    void what_was_saved_again_is_looked_at_again_before_it_is_applied() {
        var ticket = inWork();
        change.saves(PROMISE, "\"8 h\"", "\"6 h\"");
        change.looks();
        change.saves(PROMISE, "\"6 h\"", "\"5 h\"");
        change.pages()
                .post(ChangeStory.LEAD, "/desk/changes/" + change.latest() + "/apply", Map.of("reason", "Faster"), 409);
        assertThat(change.page()).contains("saved again");
        change.looksAndApplies("Faster still");
        ticket.isToBeResolvedBy("2026-11-23T13:00:00Z");
        change.pages()
                .post(ChangeStory.LEAD, "/desk/changes/" + change.latest() + "/apply", Map.of("reason", "Twice"), 409);
    }

    @Test
    void a_lead_of_another_desk_sees_and_applies_nothing_here() {
        inWork();
        change.saves(PROMISE, "\"8 h\"", "\"6 h\"");
        change.looks();
        change.pages().post("lesia", "/desk/changes/" + change.latest() + "/apply", Map.of("reason", "Mine"), 404);
        change.pages().post("lesia", "/desk/changes", Map.of("desk", "onebox"), 404);
        change.pages().post("oksana", "/desk/changes", Map.of("desk", "onebox"), 403);
    }

    // What fails on the way

    @Test
    void a_ticket_that_cannot_be_renewed_holds_up_no_other_and_is_tried_again() {
        var broken = inWork();
        var sound = inWork();
        receivedIn(broken, 2150);
        change.saves(PROMISE, "\"8 h\"", "\"6 h\"");
        change.looks();
        assertThat(change.page()).contains("Cannot be worked out").contains("2099");
        change.begins("Faster now");
        runs("BeginTickets");
        failsUntilItIsGivenUp(broken);
        story.passes(Duration.ZERO);
        sound.isToBeResolvedBy("2026-11-23T14:00:00Z").wasTold("TellMoved");
        assertThat(change.page()).contains("Tickets that stand still: 1").contains(broken.number());
        receivedIn(broken, 2026);
        change.pages().post(ChangeStory.LEAD, "/desk/changes/retry", Map.of("desk", "onebox"), 302);
        story.passes(Duration.ZERO);
        broken.isToBeResolvedBy("2026-11-23T14:00:00Z").wasTold("TellMoved");
        assertThat(change.page()).doesNotContain("stand still");
        assertThat(Collections.frequency(sound.notices(), "TellMoved")).isEqualTo(1);
    }

    @Test
    void what_was_interrupted_goes_on_and_does_nothing_twice() {
        var tickets = List.of(inWork(), inWork(), inWork());
        change.saves(PROMISE, "\"8 h\"", "\"6 h\"");
        change.looks();
        change.begins("Faster");
        runs("BeginTickets");
        runs("CheckTicket");
        assertThat(change.page()).contains("Applied to 1 of 3 tickets");
        story.passes(Duration.ZERO);
        tickets.forEach(it -> assertThat(Collections.frequency(
                        it.isToBeResolvedBy("2026-11-23T14:00:00Z").notices(), "TellMoved"))
                .isEqualTo(1));
    }

    @Test
    void a_ticket_that_ends_meanwhile_is_left_alone() {
        var ticket = inWork();
        change.saves(PROMISE, "\"8 h\"", "\"6 h\"");
        change.looks();
        change.begins("Faster");
        runs("BeginTickets");
        ticket.customerCancels();
        story.passes(Duration.ZERO);
        ticket.isEnded();
        assertThat(ticket.notices()).doesNotContain("TellMoved");
    }

    @Test
    void thousands_of_tickets_are_gone_through_some_at_a_time() {
        story.hasRoomFor(1000, "onebox", "paid");
        for (int n = 0; n < 26; n++) {
            inWork();
        }
        change.saves(PROMISE, "\"8 h\"", "\"6 h\"");
        change.pages().post(ChangeStory.LEAD, "/desk/changes", Map.of("desk", "onebox"), 302);
        runs("ForeseeTickets");
        assertThat(change.page()).contains("Looking at the tickets: 25 of 26");
        story.passes(Duration.ZERO);
        assertThat(change.page()).contains("Apply to 26 tickets");

        change.begins("Faster");
        runs("BeginTickets");
        assertThat(begun()).isEqualTo(25);
        story.passes(Duration.ZERO);
        assertThat(begun()).isZero();
    }

    /** How many tickets of the change have a process that has not done its work yet. */
    private long begun() {
        return sql.sql("select count(*) from baton.desk_change_ticket where change = ? and state = 'BEGUN'")
                .param(change.latest())
                .query(Long.class)
                .single();
    }

    private TicketStory inWork() {
        return story.receives(aTicket().under("general").declaredAs("simple")).isAccepted();
    }

    private void runs(String task) {
        Job job = jobs.createJobQuery().activityId(task).listPage(0, 1).get(0);
        jobs.executeJob(job.getId());
    }

    private void failsUntilItIsGivenUp(TicketStory ticket) {
        for (var open = turnOf(ticket); open != null; open = turnOf(ticket)) {
            String job = open.getId();
            assertThatThrownBy(() -> jobs.executeJob(job)).hasMessageContaining("2099");
        }
    }

    private Job turnOf(TicketStory ticket) {
        String id = instances
                .createProcessInstanceQuery()
                .processDefinitionKey("renewal")
                .processInstanceBusinessKey(ticket.number())
                .singleResult()
                .getId();
        return jobs.createJobQuery().processInstanceId(id).withRetriesLeft().singleResult();
    }

    private void receivedIn(TicketStory ticket, int year) {
        sql.sql("update baton.ticket set received_at = cast(? as timestamp with time zone) where number = ?")
                .params(year + "-11-23 08:00:00+00", ticket.number())
                .update();
    }

    private String told(TicketStory ticket) {
        return sql.sql("select body from baton.outbox where ticket = ? and notice = 'TellMoved'")
                .param(ticket.number())
                .query(String.class)
                .single();
    }
}
