package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.RequestStory;
import org.baton.TicketStory;
import org.baton.customer.Contracts;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.engine.OpenTask;
import org.baton.engine.OpenTasks;
import org.baton.engine.TaskForms;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Complaints, whichever way they come (complaint.bpmn, and tickets of the type). */
@DeskTest
class ComplaintTest {

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    OpenTasks tasks;

    @Autowired
    TaskForms forms;

    @Autowired
    Agents agents;

    @Autowired
    Contracts contracts;

    @Autowired
    IdentityService identities;

    @Autowired
    JdbcClient sql;

    private final List<Agent> changed = new ArrayList<>();

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @AfterEach
    void everybody_is_as_before() {
        story.isOver();
        changed.forEach(agents::save);
        changed.clear();
        if (identities.createUserQuery().memberOfGroup("onebox-reviewers").count() == 0) {
            identities.createMembership("onebox-reviewer", "onebox-reviewers");
        }
    }

    private static RequestStory paid() {
        return aTicket().under("general").declaredAs("simple");
    }

    private TicketStory takenBy(String agent) {
        return story.receives(paid()).does(agent, "claim", Map.of()).isAcceptedBy(agent);
    }

    /** Of the leads of onebox only viktor is left, who works on the paid line, too. */
    private void viktorLeadsAlone() {
        var bohdana = agents.byId("bohdana").orElseThrow();
        changed.add(bohdana);
        Set<String> lines = new HashSet<>(bohdana.lines());
        lines.remove("leads");
        agents.save(new Agent(
                bohdana.id(),
                bohdana.desk(),
                bohdana.name(),
                lines,
                bohdana.skills(),
                bohdana.experience(),
                bohdana.languages(),
                bohdana.shift(),
                bohdana.capacity(),
                bohdana.absences()));
    }

    private OpenTask answering(TicketStory ticket) {
        return tasks.of(List.of(ticket.number())).stream()
                .filter(it -> it.waiting().key().equals("AnswerComplaint"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> answer(String outcome) {
        return Map.of("saidOutcome", outcome, "saidText", "We have looked into it.");
    }

    private String outcome(TicketStory ticket) {
        return sql.sql("select outcome || ' ' || answered_by from baton.complaint where ticket = ?")
                .param(ticket.number())
                .query(String.class)
                .single();
    }

    @Test
    void a_complaint_goes_to_a_lead_who_is_not_the_executor() {
        var ticket = takenBy("viktor").customerComplains("Too slow.");
        assertThat(answering(ticket).people()).containsExactly("bohdana");
        assertThat(ticket.triesTask("viktor", "AnswerComplaint", answer("unjustified"))
                        .status())
                .isEqualTo(409);
        assertThat(ticket.triesTask("bohdana", "AnswerComplaint", answer("justified"))
                        .status())
                .isEqualTo(200);
        assertThat(outcome(ticket)).isEqualTo("justified bohdana");
        ticket.waitsAt("WorkOnTicket").wasTold("TellOutcome").isHeldBy("viktor");
        assertThat(ticket.seen().path("conversation").toString()).contains("We have looked into it.");
    }

    @Test
    void a_complaint_about_the_only_lead_goes_to_those_who_review_the_desk() {
        viktorLeadsAlone();
        var ticket = takenBy("viktor").customerComplains("Too slow.");
        assertThat(answering(ticket).people()).containsExactly("onebox-reviewer");
        assertThat(ticket.triesTask("onebox-reviewer", "AnswerComplaint", answer("partly"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_complaint_about_the_only_lead_where_nobody_reviews_goes_to_the_administrators() {
        viktorLeadsAlone();
        identities.deleteMembership("onebox-reviewer", "onebox-reviewers");
        var ticket = takenBy("viktor").customerComplains("Too slow.");
        assertThat(answering(ticket).people()).isEmpty();
        assertThat(answering(ticket).groups()).containsExactly("camunda-admin");
        assertThat(ticket.triesTask("viktor", "AnswerComplaint", answer("unjustified"))
                        .status())
                .isEqualTo(409);
        assertThat(ticket.triesTask("admin", "AnswerComplaint", answer("unjustified"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoever_is_not_answered_or_too_slowly_knows_from_the_receipt_where_to_write() {
        var ticket = story.receives(paid());
        assertThat(ticket.seen().path("conversation").get(1).path("body").asText())
                .contains("If we do not answer, or too late, write to complaints@onebox.example;");
        ticket.isAccepted();
        assertThat(ticket.seen().path("conversation").get(2).path("body").asText())
                .doesNotContain("complaints@onebox.example");
    }

    @Test
    void whoever_thinks_that_a_refusal_is_wrong_can_complain_about_it() {
        var ticket = story.receives(aTicket().withLicences(1).declaredAs("question"))
                .isDeclinedFor("notEntitled")
                .customerComplains("I have bought a contract.");
        ticket.completes("AnswerComplaint", answer("justified"))
                .hasStatus("declined")
                .wasTold("TellOutcome");
    }

    @Test
    void a_complaint_that_comes_as_a_ticket_is_linked_to_the_one_it_is_about_and_not_for_its_executor() {
        var about = takenBy("viktor");
        String customer = about.seen().path("customer").asText();
        var request = new HashMap<String, Object>();
        request.put("channel", "phone");
        request.put("type", "complaint");
        request.put("customer", customer);
        request.put("subject", "Nobody answers");
        request.put("body", "Nobody answers me about ticket " + about.number() + ".");
        var complaint = story.knows(
                calls.post("/api/desks/onebox/tickets", "onebox", request).number());
        complaint.isOnLine("leads").isOfferedTo("bohdana");
        assertThat(complaint.seen().path("links").toString()).contains("about", about.number());
        var refused = complaint.tries("viktor", "claim", Map.of());
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(403);
        complaint.isAcceptedBy("bohdana").isHeldBy("bohdana").customerCancels();
    }

    @Test
    void a_complaint_as_a_ticket_about_the_only_lead_is_open_to_others() {
        viktorLeadsAlone();
        var about = takenBy("viktor");
        var request = new HashMap<String, Object>();
        request.put("type", "complaint");
        request.put("customer", about.seen().path("customer").asText());
        request.put("subject", "Nobody answers");
        request.put("body", "Nobody answers me about ticket " + about.number() + ".");
        var complaint = story.knows(
                calls.post("/api/desks/onebox/tickets", "onebox", request).number());
        assertThat(tasks.of(List.of(complaint.number())).get(0).groups())
                .contains("onebox-leads", "onebox-reviewers", "camunda-admin");
        complaint.customerCancels();
    }

    /** Premium at 70 USD a month, begun today: two months and 22 of 30 days are not served. */
    private TicketStory dissatisfied() {
        var ticket = story.receives(aTicket().at("integrator").under("premium").withSlots(5));
        String customer = ticket.seen().path("customer").asText();
        sql.sql("update baton.contract set since = date '2026-11-16' where customer = ?")
                .param(customer)
                .update();
        return ticket.isAccepted().customerComplains("It does not work, and I have paid for three months.");
    }

    private List<String> refunds(TicketStory ticket) {
        return sql.sql("select amount || ' ' || currency from baton.refund where ticket = ?")
                .param(ticket.number())
                .query(String.class)
                .list();
    }

    @Test
    void if_a_customer_is_dissatisfied_for_good_reason_the_rest_of_the_unserved_period_is_refunded() {
        var ticket = dissatisfied();
        var form = new HashMap<>(answer("justified"));
        form.put("saidRefund", 191.33);
        ticket.completes("AnswerComplaint", form).wasTold("TellRefund", "TellOutcome");
        assertThat(refunds(ticket)).containsExactly("191.33 USD");
        assertThat(ticket.seen().path("conversation").toString()).contains("191.33 USD");
    }

    @ParameterizedTest
    @CsvSource({"uk, За планом Premium сплачено й не надано", "en, Of the plan Premium are paid for and not served"})
    void how_a_refund_came_about_is_said_in_the_language_of_whoever_decides(String language, String said) {
        var ticket = dissatisfied();
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        try {
            assertThat(forms.of(answering(ticket).waiting()).told(Map.of("saidOutcome", "justified")))
                    .singleElement()
                    .asString()
                    .startsWith(said);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void without_good_reason_nothing_is_refunded() {
        var ticket = dissatisfied();
        var form = new HashMap<>(answer("unjustified"));
        form.put("saidRefund", 191.33);
        ticket.completes("AnswerComplaint", form).wasTold("TellOutcome");
        assertThat(refunds(ticket)).isEmpty();
        assertThat(ticket.notices()).doesNotContain("TellRefund");
    }

    @Test
    void no_more_is_refunded_than_is_paid_for_and_not_served() {
        var ticket = dissatisfied();
        var form = new HashMap<>(answer("justified"));
        form.put("saidRefund", 1000);
        String lead = answering(ticket).people().iterator().next();
        var refused = ticket.triesTask(lead, "AnswerComplaint", form);
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(409);
        assertThat(refunds(ticket)).isEmpty();
        ticket.waitsAt("WorkOnTicket", "AnswerComplaint");
    }

    @Test
    void an_unanswered_complaint_alerts_the_leads_by_a_clock_of_its_own() {
        var ticket = takenBy("viktor").customerComplains("Too slow.").waitsUntil("ComplaintOverdue");
        assertThat(story.now().toString()).isEqualTo("2026-11-24T08:00:00Z");
        ticket.wasTold("TellLeadComplaint")
                .waitsUntil("NextComplaintAlert")
                .completes("AnswerComplaint", answer("partly"));
        ticket.waitsAt("WorkOnTicket", "HelpTicket");
    }
}
