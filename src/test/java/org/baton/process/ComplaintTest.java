package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.RequestStory;
import org.baton.TicketStory;
import org.baton.engine.OpenTask;
import org.baton.engine.OpenTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
    JdbcClient sql;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    private static RequestStory paid() {
        return aTicket().under("general").declaredAs("simple");
    }

    private TicketStory takenBy(String agent) {
        return story.receives(paid()).does(agent, "claim", Map.of()).isAcceptedBy(agent);
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
    void an_unanswered_complaint_alerts_the_leads_by_a_clock_of_its_own() {
        var ticket = takenBy("viktor").customerComplains("Too slow.").waitsUntil("ComplaintOverdue");
        assertThat(story.now().toString()).isEqualTo("2026-11-24T08:00:00Z");
        ticket.wasTold("TellLeadComplaint")
                .waitsUntil("NextComplaintAlert")
                .completes("AnswerComplaint", answer("partly"));
        ticket.waitsAt("WorkOnTicket", "HelpTicket");
    }

    private String outcome(TicketStory ticket) {
        return sql.sql("select outcome || ' ' || answered_by from baton.complaint where ticket = ?")
                .param(ticket.number())
                .query(String.class)
                .single();
    }
}
