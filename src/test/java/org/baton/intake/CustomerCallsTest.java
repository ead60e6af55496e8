package org.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.intake.Calls.SOUND;
import static org.baton.intake.Calls.number;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baton.desk.Agents;
import org.baton.desk.Desks;
import org.baton.engine.Instances;
import org.baton.engine.Step;
import org.baton.ticket.Status;
import org.baton.ticket.TicketProcess;
import org.baton.ticket.Tickets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@InIntakeRoom
class CustomerCallsTest {

    @Autowired
    Calls calls;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Desks desks;

    @Autowired
    Agents agents;

    @Autowired
    Step step;

    @Autowired
    Instances instances;

    @Autowired
    Tickets tickets;

    private String number;

    @BeforeEach
    void a_ticket_is_received() throws Exception {
        IntakeRoom.takes(step, transaction);
        IntakeRoom.are(desks, IntakeRoom.desk("onebox", Map.of()));
        when(agents.name("iryna")).thenReturn("Iryna");
        when(instances.tell(any(), any(), any())).thenReturn(true);
        when(instances.value(any(), any(), any())).thenReturn(Optional.empty());
        number = number(calls.receive("onebox", SOUND).andExpect(status().isCreated()));
    }

    @Test
    void a_message_is_kept_and_told_to_whoever_holds_the_ticket() throws Exception {
        say("messages", "{\"body\": \"Ще одне\", \"attachments\": [{\"name\": \"a\", \"content\": \"aGVsbG8=\"}]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.conversation[1].body").value("Ще одне"))
                .andExpect(jsonPath("$.conversation[1].kind").value("customer"))
                .andExpect(jsonPath("$.conversation[1].attachments[0].size").value(5));
        verify(instances).tell(eq(number), eq("MessageReceived"), any());
    }

    @Test
    void a_message_answers_an_open_question_but_no_offer() throws Exception {
        tickets.statusIs(number, Status.WAITING_FOR_YOU);
        say("messages", "{\"body\": \"Замовлення 17\"}").andExpect(status().isOk());
        verify(instances).tell(eq(number), eq("CustomerReplied"), any());

        when(instances.value(any(), any(), eq(TicketProcess.ASK))).thenReturn(Optional.of("quote"));
        say("messages", "{\"body\": \"А дешевше?\"}").andExpect(status().isOk());
        verify(instances).tell(eq(number), eq("MessageReceived"), any());
    }

    @Test
    void a_delivered_result_is_taken_or_not() throws Exception {
        delivered();
        say("confirmation", "{\"confirmed\": false, \"reason\": \"Знову\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.conversation[1].body").value("Знову"));
        verify(instances)
                .tell(
                        eq(number),
                        eq("CustomerReplied"),
                        eq(List.of(
                                TicketProcess.OUTCOME.passing("rejected"),
                                TicketProcess.REASON.passing("Знову"),
                                TicketProcess.RATING.passing(null))));
    }

    @Test
    void an_offer_is_approved() throws Exception {
        tickets.statusIs(number, Status.WAITING_FOR_YOU);
        when(instances.value(any(), any(), eq(TicketProcess.ASK))).thenReturn(Optional.of("slotOffer"));
        say("approval", "{\"approved\": true}").andExpect(status().isOk());
        verify(instances).tell(eq(number), eq("CustomerReplied"), any());
    }

    @Test
    void a_complaint_runs_beside_the_ticket_whatever_its_state() throws Exception {
        transaction.executeWithoutResult(it -> tickets.cancelled(number, IntakeRoom.NOW, "x"));
        say("complaints", "{\"body\": \"Ніхто не дзвонить\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.conversation[1].kind").value("complaint"));
        verify(instances).start(eq("complaint"), eq(number), eq("onebox"), any());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            confirmation | {"confirmed": true}      | received. There is no result
            approval     | {"approved": true}       | received. Nothing is offered
            reopening    | {"reason": "r"}          | received. Only a closed ticket
            """)
    void what_does_not_fit_the_state_is_refused_and_not_kept(String call, String body, String words) throws Exception {
        tickets.executorIs(number, "iryna");
        int before = calls.rows("message");
        say(call, body)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("Ticket " + number + " is " + words)))
                .andExpect(jsonPath("$.executor.id").value("iryna"))
                .andExpect(jsonPath("$.executor.name").value("Iryna"));
        assertThat(calls.rows("message")).isEqualTo(before);
        verify(instances, never()).tell(any(), any(), any());
    }

    @Test
    void what_has_ended_is_not_cancelled_again_and_a_declined_ticket_can_be_complained_about() throws Exception {
        say("cancellation", "{\"reason\": \"r\"}").andExpect(status().isOk());
        verify(instances).tell(eq(number), eq("TicketStopped"), any());
        transaction.executeWithoutResult(it -> tickets.cancelled(number, IntakeRoom.NOW, "x"));
        say("cancellation", "{\"reason\": \"r\"}").andExpect(status().isConflict());
        say("messages", "{\"body\": \"b\"}").andExpect(status().isConflict());

        transaction.executeWithoutResult(it ->
                tickets.declined(number, IntakeRoom.NOW, new org.baton.ticket.Refusal("outOfScope", "No.", null)));
        say("messages", "{\"body\": \"b\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("complaints")));
    }

    @Test
    void who_answers_second_is_told_so() throws Exception {
        delivered();
        when(instances.tell(any(), any(), any())).thenReturn(false);
        say("confirmation", "{\"confirmed\": true}").andExpect(status().isConflict());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            messages     | {}                                     | body
            messages     | {"body": " "}                          | body
            messages     | {"body": "b", "text": "c"}             | text
            messages     | {"body": "b", "attachments": [{"name": "a"}]} | attachments[0].content
            confirmation | {"reason": "r"}                        | confirmed
            confirmation | {"confirmed": "yes"}                   | confirmed
            confirmation | {"confirmed": true, "rating": 6}       | rating
            confirmation | {"confirmed": true, "rating": 4.5}     | rating
            approval     | {}                                     | approved
            cancellation | {}                                     | reason
            complaints   | {"body": "a\\u0001"}                   | body
            reopening    | {"reason": ""}                         | reason
            """)
    void what_cannot_be_used_is_named(String call, String body, String field) throws Exception {
        say(call, body)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @Test
    void anothers_ticket_does_not_exist() throws Exception {
        calls.call("/api/tickets/" + number + "/messages", "{\"body\": \"b\"}", "arnika")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("There is no ticket " + number + "."));
        calls.call("/api/tickets/1/messages", "{\"body\": \"b\"}").andExpect(status().isNotFound());
    }

    private void delivered() {
        transaction.executeWithoutResult(it -> tickets.delivered(number, IntakeRoom.NOW));
    }

    private ResultActions say(String call, String body) throws Exception {
        return calls.call("/api/tickets/" + number + "/" + call, body);
    }
}
