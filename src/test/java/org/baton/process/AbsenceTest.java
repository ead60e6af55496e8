package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.desk.Agents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agent who is away for some days (absence.bpmn, substitution.bpmn). */
@DeskTest
class AbsenceTest {

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    Agents agents;

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
    void an_absence_that_makes_no_sense_is_refused_with_a_sentence() {
        assertThat(nadia.away("nadia", "2026-12-05", "2026-12-01", null).body().toString())
                .contains("is before the first day");
        assertThat(nadia.away("nadia", "2026-11-02", "2026-11-03", null).body().toString())
                .contains("is over already");
        assertThat(nadia.away("nadia", "2026-12-01", "2026-12-05", "nadia")
                        .body()
                        .toString())
                .contains("has to be a colleague");
        nadia.away("nadia", "2026-12-01", "2026-12-05", null).successful();
        assertThat(nadia.away("nadia", "2026-12-05", "2026-12-06", null).body().toString())
                .contains("overlaps the absence");
    }

    @Test
    void a_line_without_members_alerts_the_lead_and_the_ticket_stays_visible() {
        agents.ofLine("onebox", "free")
                .forEach(it ->
                        nadia.away(it.id(), "2026-11-23", "2026-11-23", null).successful());
        var ticket = story.receives(aTicket().withLicences(1).declaredAs("bug"));
        ticket.hasPassed("TellLeadNobody")
                .waitsAt("AcceptTicket")
                .isOfferedTo("onebox-free")
                .hasStatus("received");
        agents.ofLine("onebox", "free")
                .forEach(it -> calls.deleteAs(
                                Newcomer.LEAD, "/api/desks/onebox/people/" + it.id() + "/absences/2026-11-23")
                        .successful());
        restOfTheMoment();
        assertThat(nadia.offeredTo(ticket)).isNotNull();
    }

    @Test
    void when_an_absence_begins_what_is_not_begun_is_offered_to_others_and_the_rest_goes_to_the_substitute() {
        var offered = nadia.given(story.receives(aTicket().under("general").declaredAs("simple")));
        var worked = nadia.accepted();
        nadia.away("nadia", "2026-11-24", "2026-11-25", "sofia").successful();
        story.waitsTill(Instant.parse("2026-11-24T07:30:00Z"));
        assertThat(nadia.offeredTo(offered)).isNotNull().isNotEqualTo("nadia");
        worked.isHeldBy("sofia")
                .wasTold("TellSubstitute", "TellExecutorChanged")
                .hasStatus("inWork");
    }

    @Test
    void without_a_substitute_the_lead_is_told_of_what_is_worked_on() {
        var worked = nadia.accepted();
        nadia.away("nadia", "2026-11-23", "2026-11-24", null).successful();
        restOfTheMoment();
        worked.isHeldBy("nadia").wasTold("TellLeadAbsent").waitsAt("WorkOnTicket");
    }

    @Test
    void whoever_waits_for_an_answer_of_the_customer_is_stood_in_for_too() {
        var worked = nadia.accepted();
        worked.isAskedAboutBy("nadia", "Which order is it?");
        nadia.away("nadia", "2026-11-23", "2026-11-24", "sofia").successful();
        restOfTheMoment();
        worked.isHeldBy("sofia").customerWrites("The second.").isHeldBy("sofia").waitsAt("WorkOnTicket");
    }

    @Test
    void if_nobody_can_take_what_an_absent_agent_was_offered_the_lead_is_told() {
        nadia.hire(5, "free").successful();
        var ticket = nadia.given(story.receives(aTicket().withLicences(1).declaredAs("bug")));
        story.hasRoomFor(0, "onebox", "free");
        nadia.away("nadia", "2026-11-23", "2026-11-23", null).successful();
        restOfTheMoment();
        ticket.wasTold("TellLeadNobody").isOfferedTo("onebox-free");
        assertThat(nadia.offeredTo(ticket)).isNull();
    }

    @Test
    void what_waits_is_dispatched_again_when_an_absence_ends() {
        nadia.hire(5, "free").successful();
        story.hasRoomFor(0, "onebox", "free");
        nadia.hire(5, "free").successful();
        nadia.away("nadia", "2026-11-23", "2026-11-23", null).successful();
        restOfTheMoment();
        var ticket = story.receives(aTicket().withLicences(1).declaredAs("bug"));
        ticket.isHeldBy(null).hasPassed("TellLeadNobody");
        story.waitsTill(Instant.parse("2026-11-24T07:01:00Z"));
        assertThat(nadia.offeredTo(ticket)).isEqualTo("nadia");
    }

    @Test
    void a_part_of_whoever_is_away_is_offered_to_somebody_else() {
        var ticket = story.receives(aTicket().under("general").declaredAs("complex"));
        ticket.isAcceptedAs(Map.of("parts", List.of("Stock", "Prices"))).partIsTakenBy(1, "nadia");
        nadia.away("nadia", "2026-11-23", "2026-11-23", null).successful();
        restOfTheMoment();
        assertThat(sql.sql("select offered_to from baton.part where ticket = ? and n = 1")
                        .param(ticket.number())
                        .query(String.class)
                        .single())
                .isNotEqualTo("nadia");
    }
}
