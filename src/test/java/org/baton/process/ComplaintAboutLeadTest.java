package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.RequestStory;
import org.baton.TicketStory;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.engine.OpenTask;
import org.baton.engine.OpenTasks;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A complaint about the only lead of the desk, who cannot be the one to answer it (complaint.bpmn). */
@DeskTest
class ComplaintAboutLeadTest {

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    OpenTasks tasks;

    @Autowired
    Agents agents;

    @Autowired
    IdentityService identities;

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
}
