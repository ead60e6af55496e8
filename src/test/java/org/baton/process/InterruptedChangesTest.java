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
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A change that is applied to open tickets (changes.bpmn, renewal.bpmn) and fails or is interrupted on the way. */
@AnalystTest
class InterruptedChangesTest {

    private static final String PROMISE = "rules/onebox/promise.dmn";

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
}
