package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.math.BigDecimal;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Ask the customer" in ticket.bpmn: questions, specifications, offers of a slot, quotes. */
@DeskTest
class AskCustomerTest {

    @Autowired
    DeskStory story;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    private TicketStory empty() {
        return story.receives(aTicket().under("general").about("Help", "Help!"));
    }

    @Test
    void a_request_without_its_matter_waits_for_the_customer() {
        var ticket = empty().waitsAt("AwaitCustomer").hasStatus("waitingForYou").wasTold("TellQuestion");
        assertThat(ticket.seen().path("missing").toString()).contains("subjectMatter");
        story.itIs("2026-11-23T10:00:00Z");
        ticket.customerWrites("How do I change the VAT rate of a product group in the catalogue?");
        ticket.waitsAt("AcceptTicket").hasStatus("received").isToBeAcceptedBy("2026-11-23T11:00:00Z");
    }

    @Test
    void silence_is_reminded_of_and_closes_it_in_the_end() {
        var ticket = empty().waitsUntil("AnswerDue").hasPassed("TellReminder").waitsAt("AwaitCustomer");
        ticket.waitsUntil("SilentTooLong")
                .hasStatus("closed")
                .wasTold("TellClosed")
                .isEnded();
    }

    @Test
    void an_answer_by_phone_is_noted_by_completing_the_task() {
        var ticket =
                story.receives(aTicket().under("general").declaredAs("simple")).isAccepted();
        ticket.isAskedAboutBy(ticket.executor(), "Which warehouse?");
        ticket.completes("AwaitCustomer", Map.of("saidOutcome", "answered", "saidText", "The second one"));
        ticket.waitsAt("WorkOnTicket");
    }

    @Test
    void after_an_answer_the_customer_is_told_that_it_goes_on_and_not_that_it_is_accepted_once_more() {
        var ticket =
                story.receives(aTicket().under("general").declaredAs("simple")).isAccepted();
        ticket.isAskedAboutBy(ticket.executor(), "Which warehouse?").customerWrites("The second one");
        var told = ticket.seen().path("conversation");
        assertThat(told.path(told.size() - 1).path("body").asText())
                .contains("we have your answer")
                .contains("It will be done by")
                .doesNotContain("has been accepted");
    }

    @Test
    void implementation_needs_a_specification_first() {
        var ticket = story.receives(aTicket()
                .under("general")
                .declaredAs("implementation")
                .about("CRM for sales", "Please set up the CRM for our whole sales department."));
        ticket.waitsAt("AwaitCustomer").hasStatus("waitingForYou");
        assertThat(ticket.seen().path("declined").path("code").asText()).isEqualTo("needsSpecification");
        ticket.customerWrites("Here is the specification: 1. Funnel with 5 stages 2. Import of 3,000 contacts.");
        ticket.waitsAt("AcceptTicket").isOnLine("paid");
    }

    @Test
    void a_slot_is_offered_and_the_promise_counts_from_the_yes() {
        var ticket = story.receives(aTicket().at("integrator").under("premium").withSlots(0));
        ticket.waitsAt("AwaitCustomer").hasStatus("waitingForYou").isToBeAcceptedBy(null);
        story.itIs("2026-11-23T10:00:00Z");
        ticket.customerApproves().waitsAt("AcceptTicket").isToBeAcceptedBy("2026-11-23T14:00:00Z");
        assertThat(ticket.seen().path("tier").asText()).isEqualTo("premium");
    }

    @Test
    void without_a_yes_to_the_slot_it_goes_to_the_common_queue() {
        var ticket = story.receives(aTicket().at("integrator").under("premium").withSlots(0));
        ticket.customerRefuses().waitsAt("AcceptTicket").isOnLine("queue");
        assertThat(ticket.seen().path("tier").asText()).isEqualTo("stream");
    }

    @Test
    void silence_about_the_slot_is_no_yes() {
        var ticket = story.receives(aTicket().at("integrator").under("premium").withSlots(0));
        ticket.waitsUntil("SilentTooLong").waitsAt("AcceptTicket").isOnLine("queue");
    }

    private TicketStory quoted() {
        return story.receives(aTicket().under("general").declaredAs("enhancement"))
                .isAcceptedAs(Map.of("estimateHours", BigDecimal.valueOf(4)))
                .waitsAt("AwaitCustomer")
                .hasStatus("waitingForYou")
                .isToBeResolvedBy(null);
    }

    @Test
    void an_approved_quote_is_promised_from_the_approval() {
        var ticket = quoted();
        story.itIs("2026-11-24T08:00:00Z");
        ticket.customerApproves().waitsAt("WorkOnTicket").hasStatus("inWork");
        ticket.isToBeResolvedBy("2026-11-24T12:00:00Z");
        assertThat(ticket.seen().path("decisions").findValuesAsText("reason"))
                .anyMatch(it -> it.contains("Done within 4 h of working time"));
    }

    @Test
    void half_an_hour_of_a_quote_counts_too() {
        var ticket = story.receives(aTicket().under("general").declaredAs("enhancement"));
        ticket.isAcceptedAs(Map.of("estimateHours", new BigDecimal("10.5")));
        story.itIs("2026-11-24T08:00:00Z");
        ticket.customerApproves().isToBeResolvedBy("2026-11-25T09:30:00Z");
    }

    @Test
    void a_refused_quote_ends_it() {
        quoted().customerRefuses().hasStatus("closed").isEnded();
    }
}
