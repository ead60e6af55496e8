package org.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.intake.Calls.SOUND;
import static org.baton.intake.Calls.number;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.baton.desk.Agents;
import org.baton.desk.Desks;
import org.baton.engine.Instances;
import org.baton.engine.Step;
import org.baton.ticket.Status;
import org.baton.ticket.Tickets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@InIntakeRoom
class ReopeningTest {

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
    void a_closed_ticket_goes_on_while_the_desk_takes_it_up_again() throws Exception {
        closed(Duration.ofDays(1));
        say("messages", "{\"body\": \"Знову\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.number").value(number));
        verify(instances).startBy(eq("TicketReopened"), eq(number), eq("onebox"), any());
        assertThat(tickets.get(number).reopenings()).isEqualTo(1);
    }

    @Test
    void one_that_nobody_had_accepted_begins_anew() throws Exception {
        transaction.executeWithoutResult(it -> tickets.closed(number, IntakeRoom.NOW, "silent", null));
        tickets.reopenableUntil(number, IntakeRoom.NOW);
        say("reopening", "{\"reason\": \"Знову\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("received"));
        verify(instances, never()).startBy(any(), any(), any(), any());
    }

    @Test
    void after_that_a_new_ticket_continues_it() throws Exception {
        closed(Duration.ofDays(-1));
        String next = number(say("reopening", "{\"reason\": \"Знову\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.subject").value("Не друкує"))
                .andExpect(jsonPath("$.conversation[0].body").value("Знову"))
                .andExpect(jsonPath("$.links[0].kind").value("continues"))
                .andExpect(jsonPath("$.links[0].number").value(number)));
        verify(instances).start(eq("ticket"), eq(next), eq("onebox"), any());
        assertThat(tickets.get(number).status()).isEqualTo(Status.CLOSED);
        say("messages", "{\"body\": \"І ще\"}").andExpect(status().isCreated()).andExpect(header().exists("Location"));
    }

    private void closed(Duration reopenable) {
        transaction.executeWithoutResult(it -> {
            tickets.accepted(number, "iryna", IntakeRoom.NOW);
            tickets.closed(number, IntakeRoom.NOW, "confirmed", 5);
            tickets.reopenableUntil(number, IntakeRoom.NOW.plus(reopenable));
        });
    }

    private ResultActions say(String call, String body) throws Exception {
        return calls.call("/api/tickets/" + number + "/" + call, body);
    }
}
