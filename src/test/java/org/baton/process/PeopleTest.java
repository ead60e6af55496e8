package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.customer.Customer;
import org.baton.customer.Customers;
import org.baton.customer.Project;
import org.baton.customer.Projects;
import org.baton.desk.Agents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom leads add to their lines, and what they give them. */
@DeskTest
class PeopleTest {

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    Agents agents;

    @Autowired
    Customers customers;

    @Autowired
    Projects projects;

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
    void who_is_added_on_the_page_is_in_the_groups_of_the_lines_and_out_of_those_that_were_left() {
        assertThat(nadia.groups()).containsExactly("onebox-paid");
        nadia.hire(5, "free").successful();
        assertThat(nadia.groups()).containsExactly("onebox-free");
        assertThat(agents.byId("nadia").orElseThrow().lines()).containsExactly("free");
    }

    @Test
    void whoever_is_added_gets_what_waits() {
        story.hasRoomFor(0, "onebox", "free");
        var ticket = story.receives(aTicket().withLicences(1).declaredAs("bug"));
        nadia.hire(5, "free").successful();
        restOfTheMoment();
        assertThat(ticket.offered()).isEqualTo("nadia");
    }

    @Test
    void what_cannot_be_used_is_refused_field_by_field() {
        var refused = calls.putAs(
                Newcomer.LEAD,
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
        assertThat(calls.putAs(Newcomer.LEAD, "/api/desks/onebox/people/stranger", Map.of())
                        .body()
                        .toString())
                .contains("There is no account 'stranger'");
        assertThat(calls.putAs(Newcomer.LEAD, "/api/desks/onebox/people/roman", Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(calls.putAs("oksana", "/api/desks/onebox/people/nadia", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_lead_who_overrides_a_hard_limit_is_allowed_named_and_recorded() {
        nadia.hire(0, "paid").successful();
        nadia.away("nadia", "2026-11-23", "2026-11-23", null).successful();
        restOfTheMoment();
        var ticket = nadia.given(story.receives(aTicket().under("general").declaredAs("simple")));
        assertThat(nadia.offeredTo(ticket)).isEqualTo("nadia");
        assertThat(sql.sql(
                                "select what || ': ' || coalesce(was, '') || ' ' || becomes || ' by ' || person from baton.move"
                                        + " where ticket = ? and what in ('BEYOND_CAPACITY', 'OFF_SHIFT') order by id")
                        .param(ticket.number())
                        .query(String.class)
                        .list())
                .containsExactly("BEYOND_CAPACITY: 0 1 by " + Newcomer.LEAD, "OFF_SHIFT:  nadia by " + Newcomer.LEAD);
    }

    @Test
    void a_manager_has_at_most_10_projects() {
        String customer = "c" + java.util.UUID.randomUUID();
        customers.add(new Customer(customer, "onebox", "Eleven installations", "uk", null));
        for (int n = 1; n <= 11; n++) {
            projects.add(new Project(customer + "-" + n, customer, "Their CRM " + n, n < 11 ? "nadia" : null));
        }
        String eleventh = "/api/desks/onebox/projects/" + customer + "-11/manager";
        var refused = calls.putAs(Newcomer.LEAD, eleventh, Map.of("manager", "nadia"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("Nadia Kos manages 10 projects already");
        calls.putAs(Newcomer.LEAD, eleventh, Map.of("manager", "nadia", "reason", "Iryna is ill"))
                .successful();
        assertThat(projects.ofManager("nadia")).isEqualTo(11);
        assertThat(sql.sql("select person || ': ' || reason from baton.staff_change where agent = 'nadia'"
                                + " and what = 'PROJECT_GIVEN' order by id desc fetch first 1 rows only")
                        .query(String.class)
                        .single())
                .isEqualTo(Newcomer.LEAD + ": Iryna is ill");
        calls.putAs(Newcomer.LEAD, eleventh, Map.of("manager", "")).successful();
        assertThat(projects.ofManager("nadia")).isEqualTo(10);
    }
}
