package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import org.baton.AnalystTest;
import org.baton.ChangeStory;
import org.baton.DeskStory;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who applies a change to open tickets (changes.bpmn), when and why, and who is told. */
@AnalystTest
class ChangesByLeadsTest {

    private static final String CALENDAR = "rules/onebox/desk.yaml";
    private static final String PROMISE = "rules/onebox/promise.dmn";
    private static final String MONDAY = "monday: [\"09:00-18:00\"]";

    @Autowired
    DeskStory story;

    @Autowired
    ChangeStory change;

    @Autowired
    JdbcClient sql;

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
