package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baton.DeskCalls;
import org.baton.DeskPages;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.customer.Customers;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.ticket.Consultations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What desks say of their lines that takes more than one ticket, or more than one decision, to be seen. */
@DeskTest
class LinesTest {

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    Customers customers;

    @Autowired
    Agents agents;

    @Autowired
    Consultations consultations;

    @Autowired
    MockMvc http;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    @Test
    void the_free_line_solves_bugs_without_a_limit_on_their_number_for_the_whole_life_of_the_product() {
        var bug = aTicket().withLicences(1).purchasedOn("2016-02-29").declaredAs("bug");
        var first = story.receives(bug);
        for (int n = 2; n <= 20; n++) {
            story.receivesFromTheSame(first, bug)
                    .isOnLine("free")
                    .hasStatus("received")
                    .waitsAt("AcceptTicket");
        }
        story.itIs("2036-11-24T08:00:00Z");
        story.receivesFromTheSame(first, bug).isOnLine("free").waitsAt("AcceptTicket");
    }

    @Test
    void what_is_no_bug_is_answered_with_what_the_paid_services_offer_and_never_silently_dropped() {
        var ticket = story.receives(aTicket().withLicences(1).declaredAs("question"))
                .isDeclinedFor("notEntitled")
                .wasTold("TellDeclined");
        String offer = ticket.seen().path("declined").path("offer").asText();
        assertThat(offer).contains("general support", "individual manager");
        assertThat(ticket.seen().path("conversation").toString()).contains("general support", "individual manager");
    }

    /** As those have who work on other lines only. */
    private static Agent onPaid(Agent it) {
        return new Agent(
                it.id(),
                it.desk(),
                it.name(),
                Set.of("paid"),
                it.skills(),
                it.experience(),
                it.languages(),
                it.shift(),
                it.capacity(),
                it.absences());
    }

    @Test
    void a_line_that_nobody_belongs_to_alerts_the_lead_and_its_ticket_stays_visible() {
        List<Agent> members = agents.ofLine("onebox", "free");
        members.forEach(it -> agents.save(onPaid(it)));
        try {
            story.receives(aTicket().withLicences(1).declaredAs("bug"))
                    .isOnLine("free")
                    .wasTold("TellLeadNobody")
                    .waitsAt("AcceptTicket")
                    .isOfferedTo("onebox-free")
                    .hasStatus("received");
        } finally {
            members.forEach(agents::save);
        }
    }

    @Test
    void a_manager_decides_whether_an_integration_made_by_others_is_supported_at_all() {
        var supported = ofOthers();
        String manager = supported.isAccepted().executor();
        supported
                .isHandedOnBy(manager, "specialists")
                .isOnLine("specialists")
                .isAccepted()
                .waitsAt("WorkOnTicket");
        var refused = ofOthers().isAccepted();
        refused.isDeclinedBy(refused.executor(), "outOfScope")
                .isDeclinedFor("outOfScope")
                .isEnded();
    }

    private TicketStory ofOthers() {
        return story.receives(aTicket()
                        .at("integrator")
                        .under("vip")
                        .withSlots(5)
                        .declaredAs("question")
                        .about(
                                "Third-party plugin",
                                "The sync plugin was written by another agency that no longer exists."
                                        + " Could you take it over and add our second shop?"))
                .isOnLine("managers");
    }

    @ParameterizedTest
    @CsvSource({"booking, hanna", "stock, stepan"})
    void if_need_be_the_desk_brings_in_a_specialist_of_the_area_asked_about(String topic, String specialist) {
        story.itIs("2026-11-24T10:00:00Z");
        var request = new HashMap<String, Object>();
        request.put("type", "question");
        request.put("topic", topic);
        request.put("subject", "A question about a report");
        request.put("body", "Where do we see in the report what was changed by hand during the last week?");
        var ticket = story.knows(calls.post("/api/desks/cleverbox/tickets", "cleverbox", request)
                        .number())
                .isAccepted();
        ticket.does(ticket.executor(), "consultation", Map.of("line", "specialists", "question", "Is it kept at all?"));
        assertThat(consultations.open(ticket.number()))
                .singleElement()
                .satisfies(it -> assertThat(it.offeredTo()).isEqualTo(specialist));
        ticket.customerCancels();
    }

    @ParameterizedTest
    @CsvSource({
        "bug, line2",
        "training, line2",
        "printForm, content",
        "customerMatter, account",
        "sales, sales",
        "business, line1",
        "complaint, leads",
    })
    void the_account_manager_is_shown_on_every_ticket(String type, String line) {
        var first = story.receives(aTicket().at("arnika").under("subscription").declaredAs("bug"));
        customers.managedBy(first.seen().path("customer").asText(), "kira");
        var ticket = story.receivesFromTheSame(first, aTicket().at("arnika").declaredAs(type))
                .isOnLine(line);
        assertThat(new DeskPages(http).get("tatiana", "/desk/tickets/" + ticket.number()))
                .contains("<dt>Account manager</dt><dd>Kira Lebedeva</dd>");
    }
}
