package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a customer may do at any moment: write, cancel, complain (complaint.bpmn). */
@DeskTest
class AtAnyMomentTest {

    @Autowired
    DeskStory story;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @Test
    void a_message_reaches_the_executor_and_changes_no_deadline() {
        var ticket =
                story.receives(aTicket().under("general").declaredAs("simple")).isAccepted();
        story.itIs("2026-11-23T09:00:00Z");
        ticket.customerWrites("One more thing: it is order 1713 as well.").customerWrites("And 1714.");
        ticket.waitsAt("WorkOnTicket").hasStatus("inWork").wasTold("TellAgentReplied");
        ticket.isToBeResolvedBy("2026-11-23T16:00:00Z");
    }

    @Test
    void a_message_before_the_acceptance_leaves_the_task_where_it_is() {
        var ticket = story.receives(aTicket().under("general"));
        ticket.customerWrites("It happens to order 1713 as well.")
                .waitsAt("AcceptTicket")
                .hasPassed("MessageReceived");
    }

    @Test
    void what_an_agent_writes_is_sent_to_the_customer_and_ends_no_wait() {
        var ticket =
                story.receives(aTicket().under("general").declaredAs("simple")).isAccepted();
        String agent = ticket.executor();
        ticket.isAskedAboutBy(agent, "Which order is it?")
                .does(agent, "messages", Map.of("body", "You find its number at the top of the page."));
        ticket.waitsAt("AwaitCustomer").hasStatus("waitingForYou").hasPassed("SendReply");
        ticket.wasTold("SendReply").hasNotPassed("TellAgentReplied");
    }

    @Test
    void a_cancelled_ticket_ends_wherever_it_is() {
        var ticket = story.receives(aTicket().under("general"));
        ticket.customerCancels().hasStatus("cancelled").wasTold("TellCancelled").isEnded();
        assertThat(ticket.customerTries("cancellation", Map.of("reason", "again"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_complaint_interrupts_nothing_and_is_answered_by_a_lead() {
        var ticket =
                story.receives(aTicket().under("general").declaredAs("simple")).isAccepted();
        ticket.customerComplains("Nobody calls me back.")
                .waitsAt("WorkOnTicket", "AnswerComplaint")
                .hasStatus("inWork");
        ticket.wasTold("TellComplaint");
        ticket.completes(
                "AnswerComplaint",
                Map.of("saidOutcome", "justified", "saidText", "You are right; Iryna calls you at 15:00."));
        ticket.waitsAt("WorkOnTicket").wasTold("TellOutcome");
    }

    @Test
    void an_unanswered_complaint_alerts_the_leads_again_and_again() {
        var ticket =
                story.receives(aTicket().under("general").declaredAs("simple")).isAccepted();
        ticket.customerComplains("Nobody calls me back.")
                .waitsUntil("ComplaintOverdue")
                .hasPassed("TellLeadComplaint");
        ticket.waitsUntil("NextComplaintAlert");
    }
}
