package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.util.Map;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.desk.Agents;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agent who leaves, or leaves a line (departure.bpmn). */
@DeskTest
class DepartureTest {

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    Agents agents;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    private Newcomer nadia;

    @BeforeEach
    void somebody_is_hired() {
        nadia = new Newcomer(application).comes();
    }

    @AfterEach
    void and_goes_again() {
        nadia.goesAgain();
    }

    private void restOfTheMoment() {
        story.passes(Duration.ZERO);
    }

    @Test
    void an_agent_removed_while_holding_tickets_has_them_dispatched_again() {
        var offered = nadia.given(story.receives(aTicket().under("general").declaredAs("simple")));
        var worked = nadia.accepted();
        calls.deleteAs(Newcomer.LEAD, "/api/desks/onebox/people/nadia").successful();
        restOfTheMoment();
        assertThat(nadia.offeredTo(offered)).isNotNull().isNotEqualTo("nadia");
        assertThat(nadia.offeredTo(worked)).isNotNull().isNotEqualTo("nadia");
        worked.isHeldBy(null)
                .waitsAt("WorkOnTicket")
                .does(nadia.offeredTo(worked), "claim", Map.of())
                .hasStatus("inWork");
        assertThat(agents.name("nadia")).isEqualTo("Nadia Kos");
        assertThat(nadia.groups()).isEmpty();
    }

    @Test
    void of_what_a_removed_agent_had_the_most_urgent_is_dispatched_first() {
        var later = nadia.accepted();
        var sooner = nadia.given(story.receives(aTicket().under("general").declaredAs("bug")))
                .isAcceptedBy("nadia");
        calls.deleteAs(Newcomer.LEAD, "/api/desks/onebox/people/nadia").successful();
        restOfTheMoment();
        assertThat(sql.sql("select ticket from baton.decision where decision = 'executor' and ticket in (?, ?)"
                                + " order by id desc fetch first 2 rows only")
                        .params(later.number(), sooner.number())
                        .query(String.class)
                        .list())
                .containsExactly(later.number(), sooner.number());
    }

    @Test
    void an_agent_taken_off_one_line_has_what_they_hold_there_dispatched_again_and_keeps_the_rest() {
        nadia.hire(9, "free", "paid").successful();
        var offered = nadia.given(story.receives(aTicket().withLicences(1).declaredAs("bug")));
        var worked = nadia.given(story.receives(aTicket().withLicences(1).declaredAs("bug")))
                .isAcceptedBy("nadia");
        var onTheOther = nadia.accepted();
        nadia.hire(9, "paid").successful();
        restOfTheMoment();
        assertThat(nadia.offeredTo(offered)).isNotNull().isNotEqualTo("nadia");
        assertThat(nadia.offeredTo(worked)).isNotNull().isNotEqualTo("nadia");
        worked.isHeldBy(null).does(nadia.offeredTo(worked), "claim", Map.of()).hasStatus("inWork");
        onTheOther.isHeldBy("nadia").hasStatus("inWork");
    }

    @Test
    void a_lead_who_leads_no_more_has_what_they_hold_on_any_line_dispatched_again() {
        nadia.hire(9, "paid", "leads").successful();
        var worked = story.receives(aTicket().withLicences(1).declaredAs("bug"))
                .does(Newcomer.LEAD, "assignment", Map.of("to", "nadia"))
                .isAcceptedBy("nadia");
        nadia.hire(9, "paid").successful();
        restOfTheMoment();
        assertThat(nadia.offeredTo(worked)).isNotNull().isNotEqualTo("nadia");
    }

    @Test
    void help_that_a_removed_lead_was_to_give_is_asked_of_the_others() {
        nadia.hire(5, "leads").successful();
        var ticket = story.receives(aTicket().under("general").declaredAs("simple"))
                .isAccepted()
                .reaches("resolve", 4);
        var help = tasks.createTaskQuery()
                .processInstanceBusinessKey(ticket.number())
                .taskDefinitionKey("HelpTicket");
        tasks.claim(help.singleResult().getId(), "nadia");
        calls.deleteAs(Newcomer.LEAD, "/api/desks/onebox/people/nadia").successful();
        restOfTheMoment();
        assertThat(help.taskUnassigned().count()).isOne();
        assertThat(tasks.getIdentityLinksForTask(help.singleResult().getId()))
                .extracting(it -> it.getUserId())
                .contains("bohdana")
                .doesNotContain("nadia");
    }

    @Test
    void what_a_removed_agent_has_delivered_comes_to_somebody_when_the_customer_objects() {
        var delivered = nadia.accepted().isDeliveredBy("nadia", "The fields were swapped.");
        calls.deleteAs(Newcomer.LEAD, "/api/desks/onebox/people/nadia").successful();
        restOfTheMoment();
        delivered.isHeldBy("nadia").hasStatus("delivered");
        delivered.customerObjects("It fails again").hasStatus("received").waitsAt("AcceptTicket");
        assertThat(delivered.offered()).isNotEqualTo("nadia");
        delivered.isAccepted().waitsAt("WorkOnTicket").hasStatus("inWork").isDelivered();
    }

    @Test
    void what_a_removed_agent_had_closed_comes_to_somebody_when_it_is_reopened() {
        var closed = nadia.accepted()
                .isDeliveredBy("nadia", "The fields were swapped.")
                .customerConfirms(5);
        calls.deleteAs(Newcomer.LEAD, "/api/desks/onebox/people/nadia").successful();
        closed.customerReopens().waitsAt("AcceptTicket");
        assertThat(closed.offered()).isNotEqualTo("nadia");
        closed.isAccepted().waitsAt("WorkOnTicket");
    }
}
