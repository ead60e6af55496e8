package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.baton.DeskCalls;
import org.baton.DeskCalls.Answer;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.customer.Project;
import org.baton.customer.Projects;
import org.baton.desk.Agents;
import org.baton.desk.Staff;
import org.baton.engine.Organisation;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** absence.bpmn, departure.bpmn and substitution.bpmn, and what leads do with people. */
@DeskTest
class PeopleTest {

    private static final String LEAD = "bohdana";

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    Agents agents;

    @Autowired
    Staff staff;

    @Autowired
    Organisation organisation;

    @Autowired
    Customers customers;

    @Autowired
    Projects projects;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void somebody_is_hired() {
        story.begins();
        organisation.hasPerson("nadia", "Nadia Kos", "nadia", List.of());
        hire(5, "paid").successful();
    }

    @AfterEach
    void and_goes_again() {
        agents.byId("nadia").ifPresent(it -> staff.remove(LEAD, it));
        story.hasRoomFor(6, "onebox", "free");
        story.isOver();
    }

    private Answer hire(int capacity, String... lines) {
        return calls.putAs(
                LEAD,
                "/api/desks/onebox/people/nadia",
                Map.of(
                        "name",
                        "Nadia Kos",
                        "lines",
                        List.of(lines),
                        "skills",
                        List.of("simple"),
                        "languages",
                        List.of("uk", "en"),
                        "experience",
                        3,
                        "shift",
                        "monday-friday 09:00-18:00",
                        "capacity",
                        capacity));
    }

    private Answer away(String agent, String first, String last, String substitute) {
        var body = new java.util.HashMap<String, Object>(Map.of("last", last));
        body.put("substitute", substitute);
        return calls.putAs(LEAD, "/api/desks/onebox/people/" + agent + "/absences/" + first, body);
    }

    private TicketStory given(TicketStory ticket) {
        return ticket.does(LEAD, "assignment", Map.of("to", "nadia"));
    }

    private TicketStory accepted() {
        var ticket = given(story.receives(aTicket().under("general").declaredAs("simple")));
        return ticket.isAcceptedBy("nadia");
    }

    private String offeredTo(TicketStory ticket) {
        return sql.sql("select offered_to from baton.ticket where number = ?")
                .param(ticket.number())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private void restOfTheMoment() {
        story.passes(Duration.ZERO);
    }

    @Test
    void who_is_added_on_the_page_is_in_the_groups_of_the_lines_and_out_of_those_that_were_left() {
        assertThat(groups()).containsExactly("onebox-paid");
        hire(5, "free").successful();
        assertThat(groups()).containsExactly("onebox-free");
        assertThat(agents.byId("nadia").orElseThrow().lines()).containsExactly("free");
    }

    private List<String> groups() {
        return sql.sql("select group_id_ from act_id_membership where user_id_ = 'nadia' order by 1")
                .query(String.class)
                .list();
    }

    @Test
    void whoever_is_added_gets_what_waits() {
        story.hasRoomFor(0, "onebox", "free");
        var ticket = story.receives(aTicket().withLicences(1).declaredAs("bug"));
        hire(5, "free").successful();
        restOfTheMoment();
        assertThat(ticket.offered()).isEqualTo("nadia");
    }

    @Test
    void what_cannot_be_used_is_refused_field_by_field() {
        var refused = calls.putAs(
                LEAD,
                "/api/desks/onebox/people/nadia",
                Map.of(
                        "name",
                        " ",
                        "lines",
                        List.of("line2"),
                        "languages",
                        List.of("klingon"),
                        "experience",
                        9,
                        "shift",
                        "always"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("name", "lines", "languages", "experience", "capacity", "shift");
        assertThat(calls.putAs(LEAD, "/api/desks/onebox/people/stranger", Map.of())
                        .body()
                        .toString())
                .contains("There is no account 'stranger'");
        assertThat(calls.putAs(LEAD, "/api/desks/onebox/people/roman", Map.of()).status())
                .isEqualTo(422);
        assertThat(calls.putAs("oksana", "/api/desks/onebox/people/nadia", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_absence_that_makes_no_sense_is_refused_with_a_sentence() {
        assertThat(away("nadia", "2026-12-05", "2026-12-01", null).body().toString())
                .contains("is before the first day");
        assertThat(away("nadia", "2026-11-02", "2026-11-03", null).body().toString())
                .contains("is over already");
        assertThat(away("nadia", "2026-12-01", "2026-12-05", "nadia").body().toString())
                .contains("has to be a colleague");
        away("nadia", "2026-12-01", "2026-12-05", null).successful();
        assertThat(away("nadia", "2026-12-05", "2026-12-06", null).body().toString())
                .contains("overlaps the absence");
    }

    @Test
    void an_agent_removed_while_holding_tickets_has_them_dispatched_again() {
        var offered = given(story.receives(aTicket().under("general").declaredAs("simple")));
        var worked = accepted();
        calls.deleteAs(LEAD, "/api/desks/onebox/people/nadia").successful();
        restOfTheMoment();
        assertThat(offeredTo(offered)).isNotNull().isNotEqualTo("nadia");
        assertThat(offeredTo(worked)).isNotNull().isNotEqualTo("nadia");
        worked.isHeldBy(null)
                .waitsAt("WorkOnTicket")
                .does(offeredTo(worked), "claim", Map.of())
                .hasStatus("inWork");
        assertThat(agents.name("nadia")).isEqualTo("Nadia Kos");
        assertThat(groups()).isEmpty();
    }

    @Test
    void of_what_a_removed_agent_had_the_most_urgent_is_dispatched_first() {
        var later = accepted();
        var sooner = given(story.receives(aTicket().under("general").declaredAs("bug")))
                .isAcceptedBy("nadia");
        calls.deleteAs(LEAD, "/api/desks/onebox/people/nadia").successful();
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
        hire(9, "free", "paid").successful();
        var offered = given(story.receives(aTicket().withLicences(1).declaredAs("bug")));
        var worked = given(story.receives(aTicket().withLicences(1).declaredAs("bug")))
                .isAcceptedBy("nadia");
        var onTheOther = accepted();
        hire(9, "paid").successful();
        restOfTheMoment();
        assertThat(offeredTo(offered)).isNotNull().isNotEqualTo("nadia");
        assertThat(offeredTo(worked)).isNotNull().isNotEqualTo("nadia");
        worked.isHeldBy(null).does(offeredTo(worked), "claim", Map.of()).hasStatus("inWork");
        onTheOther.isHeldBy("nadia").hasStatus("inWork");
    }

    @Test
    void a_lead_who_leads_no_more_has_what_they_hold_on_any_line_dispatched_again() {
        hire(9, "paid", "leads").successful();
        var worked = story.receives(aTicket().withLicences(1).declaredAs("bug"))
                .does(LEAD, "assignment", Map.of("to", "nadia"))
                .isAcceptedBy("nadia");
        hire(9, "paid").successful();
        restOfTheMoment();
        assertThat(offeredTo(worked)).isNotNull().isNotEqualTo("nadia");
    }

    @Test
    void help_that_a_removed_lead_was_to_give_is_asked_of_the_others() {
        hire(5, "leads").successful();
        var ticket = story.receives(aTicket().under("general").declaredAs("simple"))
                .isAccepted()
                .reaches("resolve", 4);
        var help = tasks.createTaskQuery()
                .processInstanceBusinessKey(ticket.number())
                .taskDefinitionKey("HelpTicket");
        tasks.claim(help.singleResult().getId(), "nadia");
        calls.deleteAs(LEAD, "/api/desks/onebox/people/nadia").successful();
        restOfTheMoment();
        assertThat(help.taskUnassigned().count()).isOne();
        assertThat(tasks.getIdentityLinksForTask(help.singleResult().getId()))
                .extracting(it -> it.getUserId())
                .contains("bohdana")
                .doesNotContain("nadia");
    }

    @Test
    void what_a_removed_agent_has_delivered_comes_to_somebody_when_the_customer_objects() {
        var delivered = accepted().isDeliveredBy("nadia", "The fields were swapped.");
        calls.deleteAs(LEAD, "/api/desks/onebox/people/nadia").successful();
        restOfTheMoment();
        delivered.isHeldBy("nadia").hasStatus("delivered");
        delivered.customerObjects("It fails again").hasStatus("received").waitsAt("AcceptTicket");
        assertThat(delivered.offered()).isNotEqualTo("nadia");
        delivered.isAccepted().waitsAt("WorkOnTicket").hasStatus("inWork").isDelivered();
    }

    @Test
    void what_a_removed_agent_had_closed_comes_to_somebody_when_it_is_reopened() {
        var closed =
                accepted().isDeliveredBy("nadia", "The fields were swapped.").customerConfirms(5);
        calls.deleteAs(LEAD, "/api/desks/onebox/people/nadia").successful();
        closed.customerReopens().waitsAt("AcceptTicket");
        assertThat(closed.offered()).isNotEqualTo("nadia");
        closed.isAccepted().waitsAt("WorkOnTicket");
    }

    @Test
    void a_line_without_members_alerts_the_lead_and_the_ticket_stays_visible() {
        agents.ofLine("onebox", "free")
                .forEach(it -> away(it.id(), "2026-11-23", "2026-11-23", null).successful());
        var ticket = story.receives(aTicket().withLicences(1).declaredAs("bug"));
        ticket.hasPassed("TellLeadNobody")
                .waitsAt("AcceptTicket")
                .isOfferedTo("onebox-free")
                .hasStatus("received");
        agents.ofLine("onebox", "free")
                .forEach(it -> calls.deleteAs(LEAD, "/api/desks/onebox/people/" + it.id() + "/absences/2026-11-23")
                        .successful());
        restOfTheMoment();
        assertThat(offeredTo(ticket)).isNotNull();
    }

    @Test
    void when_an_absence_begins_what_is_not_begun_is_offered_to_others_and_the_rest_goes_to_the_substitute() {
        var offered = given(story.receives(aTicket().under("general").declaredAs("simple")));
        var worked = accepted();
        away("nadia", "2026-11-24", "2026-11-25", "sofia").successful();
        story.waitsTill(Instant.parse("2026-11-24T07:30:00Z"));
        assertThat(offeredTo(offered)).isNotNull().isNotEqualTo("nadia");
        worked.isHeldBy("sofia")
                .wasTold("TellSubstitute", "TellExecutorChanged")
                .hasStatus("inWork");
    }

    @Test
    void without_a_substitute_the_lead_is_told_of_what_is_worked_on() {
        var worked = accepted();
        away("nadia", "2026-11-23", "2026-11-24", null).successful();
        restOfTheMoment();
        worked.isHeldBy("nadia").wasTold("TellLeadAbsent").waitsAt("WorkOnTicket");
    }

    @Test
    void whoever_waits_for_an_answer_of_the_customer_is_stood_in_for_too() {
        var worked = accepted();
        worked.isAskedAboutBy("nadia", "Which order is it?");
        away("nadia", "2026-11-23", "2026-11-24", "sofia").successful();
        restOfTheMoment();
        worked.isHeldBy("sofia").customerWrites("The second.").isHeldBy("sofia").waitsAt("WorkOnTicket");
    }

    @Test
    void if_nobody_can_take_what_an_absent_agent_was_offered_the_lead_is_told() {
        hire(5, "free").successful();
        var ticket = given(story.receives(aTicket().withLicences(1).declaredAs("bug")));
        story.hasRoomFor(0, "onebox", "free");
        away("nadia", "2026-11-23", "2026-11-23", null).successful();
        restOfTheMoment();
        ticket.wasTold("TellLeadNobody").isOfferedTo("onebox-free");
        assertThat(offeredTo(ticket)).isNull();
    }

    @Test
    void what_waits_is_dispatched_again_when_an_absence_ends() {
        hire(5, "free").successful();
        story.hasRoomFor(0, "onebox", "free");
        hire(5, "free").successful();
        away("nadia", "2026-11-23", "2026-11-23", null).successful();
        restOfTheMoment();
        var ticket = story.receives(aTicket().withLicences(1).declaredAs("bug"));
        ticket.isHeldBy(null).hasPassed("TellLeadNobody");
        story.waitsTill(Instant.parse("2026-11-24T07:01:00Z"));
        assertThat(offeredTo(ticket)).isEqualTo("nadia");
    }

    @Test
    void a_part_of_whoever_is_away_is_offered_to_somebody_else() {
        var ticket = story.receives(aTicket().under("general").declaredAs("complex"));
        ticket.isAcceptedAs(Map.of("parts", List.of("Stock", "Prices"))).partIsTakenBy(1, "nadia");
        away("nadia", "2026-11-23", "2026-11-23", null).successful();
        restOfTheMoment();
        assertThat(sql.sql("select offered_to from baton.part where ticket = ? and n = 1")
                        .param(ticket.number())
                        .query(String.class)
                        .single())
                .isNotEqualTo("nadia");
    }

    @Test
    void a_lead_who_overrides_a_hard_limit_is_allowed_named_and_recorded() {
        hire(0, "paid").successful();
        away("nadia", "2026-11-23", "2026-11-23", null).successful();
        restOfTheMoment();
        var ticket = given(story.receives(aTicket().under("general").declaredAs("simple")));
        assertThat(offeredTo(ticket)).isEqualTo("nadia");
        assertThat(sql.sql(
                                "select what || ': ' || coalesce(was, '') || ' ' || becomes || ' by ' || person from baton.move"
                                        + " where ticket = ? and what in ('BEYOND_CAPACITY', 'OFF_SHIFT') order by id")
                        .param(ticket.number())
                        .query(String.class)
                        .list())
                .containsExactly("BEYOND_CAPACITY: 0 1 by " + LEAD, "OFF_SHIFT:  nadia by " + LEAD);
    }

    @Test
    void a_manager_has_at_most_10_projects() {
        String customer = "c" + java.util.UUID.randomUUID();
        customers.add(new Customer(customer, "onebox", "Eleven installations", "uk", null));
        for (int n = 1; n <= 11; n++) {
            projects.add(new Project(customer + "-" + n, customer, "Their CRM " + n, n < 11 ? "nadia" : null));
        }
        String eleventh = "/api/desks/onebox/projects/" + customer + "-11/manager";
        var refused = calls.putAs(LEAD, eleventh, Map.of("manager", "nadia"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("Nadia Kos manages 10 projects already");
        calls.putAs(LEAD, eleventh, Map.of("manager", "nadia", "reason", "Iryna is ill"))
                .successful();
        assertThat(projects.ofManager("nadia")).isEqualTo(11);
        assertThat(sql.sql("select person || ': ' || reason from baton.staff_change where agent = 'nadia'"
                                + " and what = 'PROJECT_GIVEN' order by id desc fetch first 1 rows only")
                        .query(String.class)
                        .single())
                .isEqualTo(LEAD + ": Iryna is ill");
        calls.putAs(LEAD, eleventh, Map.of("manager", "")).successful();
        assertThat(projects.ofManager("nadia")).isEqualTo(10);
    }
}
