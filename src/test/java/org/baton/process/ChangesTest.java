package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.baton.AnalystTest;
import org.baton.ChangeStory;
import org.baton.DeskStory;
import org.baton.TicketStory;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
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

    private TicketStory inWork() {
        return story.receives(aTicket().under("general").declaredAs("simple")).isAccepted();
    }

    private String told(TicketStory ticket) {
        return sql.sql("select body from baton.outbox where ticket = ? and notice = 'TellMoved'")
                .param(ticket.number())
                .query(String.class)
                .single();
    }
}
