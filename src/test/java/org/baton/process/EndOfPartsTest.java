package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.List;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How parts end (part.bpmn), and what the ticket makes of it. */
@DeskTest
class EndOfPartsTest {

    @Autowired
    DeskStory story;

    @Autowired
    JdbcClient sql;

    private TicketStory ticket;

    @BeforeEach
    void a_complex_ticket_is_accepted_with_two_parts() {
        story.begins();
        ticket = story.receives(aTicket().under("general").declaredAs("complex"));
        ticket.isAcceptedAs(Map.of("type", "complex", "parts", List.of("Import", "Report")));
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    @Test
    void the_customer_sees_how_many_parts_are_done() {
        ticket.partIsDone(1, "Imported");
        assertThat(ticket.seen().path("progress").toString()).isEqualTo("{\"done\":1,\"of\":2}");
        assertThat(ticket.part(1).path("status").asText()).isEqualTo("delivered");
        ticket.partIsDone(2, "Reported");
        assertThat(last(ticket, "result")).contains("2 of 2 parts done", "Imported", "Reported");
    }

    @Test
    void a_part_is_cancelled_while_it_runs_and_the_ticket_is_delivered_with_the_others() {
        part(2, "cancellation", Map.of("reason", "Not needed after all"));
        assertThat(ticket.part(2).path("status").asText()).isEqualTo("cancelled");
        assertThat(ticket.partRuns(2)).isFalse();
        assertThat(ticket.seen().path("progress").path("of").asInt()).isEqualTo(1);
        ticket.waitsAt("WorkOnTicket").partIsDone(1, "Imported").hasStatus("delivered");
    }

    @Test
    void a_part_that_is_declined_shows_on_the_ticket_and_its_executor_is_told() {
        partIs(1, Map.of("saidOutcome", "decline", "saidReason", "The source is gone"));
        ticket.waitsAt("WorkOnTicket").wasTold("TellExecutorDeclined");
        assertThat(description()).isEqualTo("0 of 2 parts done, 1 declined");
        ticket.partIsDone(2, "Reported").hasStatus("delivered");
        assertThat(last(ticket, "result")).contains("The source is gone", "Reported", "1 of 2 parts done");
    }

    @Test
    void a_ticket_of_which_no_part_was_done_is_not_delivered_and_its_executor_decides() {
        partIs(1, Map.of("saidOutcome", "decline", "saidReason", "The source is gone"));
        part(2, "cancellation", Map.of("reason", "Not without the import"));
        ticket.waitsAt("WorkOnTicket")
                .hasStatus("inWork")
                .wasTold("TellExecutorUndone")
                .isHeldBy(ticket.executor());
        ticket.isDeclinedBy(ticket.executor(), "outOfScope").isDeclinedFor("outOfScope");
    }

    @Test
    void parts_that_end_while_the_customer_is_asked_are_delivered_when_the_work_goes_on() {
        ticket.isAskedAboutBy(ticket.executor(), "Which warehouse is it?");
        ticket.partIsDone(1, "Imported").partIsDone(2, "Reported").waitsAt("AwaitCustomer");
        ticket.customerWrites("The second one.").hasStatus("delivered").waitsAt("AwaitConfirmation");
        ticket.customerObjects("Half of it is missing").waitsAt("WorkOnTicket").hasStatus("inWork");
    }

    private void part(int n, String call, Map<String, Object> said) {
        ticket.does("bohdana", "parts/" + n + "/" + call, said);
    }

    private void partIs(int n, Map<String, Object> said) {
        story.knows(ticket.number() + "-" + n).fillsIn("WorkOnPart", said);
    }

    private String description() {
        return sql.sql("select description_ from act_ru_task where name_ like ? and task_def_key_ = 'WorkOnTicket'")
                .param("#" + ticket.number() + " %")
                .query(String.class)
                .single();
    }

    private static String last(TicketStory ticket, String kind) {
        String body = "";
        for (var said : ticket.seen().path("conversation")) {
            body = said.path("kind").asText().equals(kind) ? said.path("body").asText() : body;
        }
        return body;
    }
}
