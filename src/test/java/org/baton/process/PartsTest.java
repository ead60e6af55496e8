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

/** part.bpmn, and what "Work" in ticket.bpmn does with the parts of a complex ticket. */
@DeskTest
class PartsTest {

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
    void the_task_is_split_into_parts_and_each_goes_to_an_agent_of_its_own() {
        assertThat(sql.sql("select count(distinct offered_to) from baton.part where ticket = ?")
                        .param(ticket.number())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(ticket.partRuns(1)).isTrue();
        assertThat(ticket.partRuns(2)).isTrue();
    }

    @Test
    void the_agent_says_at_acceptance_of_how_many_simple_tasks_it_consists() {
        var other = story.receives(aTicket().under("general").declaredAs("complex"));
        var refused = other.tries(other.offered(), "acceptance", Map.of("type", "complex"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("the title of each simple task that it consists of");
        other.waitsAt("AcceptTicket").isToBeResolvedBy(null);
    }

    @Test
    void a_complex_ticket_is_promised_eight_working_hours_for_each_part_from_receipt() {
        ticket.isToBeResolvedBy("2026-11-24T15:00:00Z");
    }

    @Test
    void a_part_that_is_added_later_is_worked_at_too_and_the_promise_made_at_acceptance_stays() {
        ticket.does(ticket.executor(), "parts", Map.of("title", "Export"))
                .hasPassed("AddParts")
                .waitsAt("WorkOnTicket")
                .isToBeResolvedBy("2026-11-24T15:00:00Z");
        assertThat(ticket.part(3).path("title").asText()).isEqualTo("Export");
        assertThat(ticket.partRuns(3)).isTrue();
        ticket.partIsDone(1, "Imported").partIsDone(2, "Reported").hasStatus("inWork");
        ticket.partIsDone(3, "Exported").hasStatus("delivered");
    }

    @Test
    void parts_are_added_in_the_form_of_the_ticket() {
        ticket.completes("WorkOnTicket", Map.of("saidOutcome", "addParts", "saidPartTitles", "Export\nTraining"));
        assertThat(ticket.seen().path("parts")).hasSize(4);
        ticket.waitsAt("WorkOnTicket").isHeldBy(ticket.executor());
    }

    @Test
    void a_part_that_is_handed_on_is_offered_on_the_other_line_and_shows_on_the_ticket() {
        part(1, "handover", Map.of("line", "leads", "reason", "Needs a decision"));
        ticket.wasTold("TellExecutorHandedOn").waitsAt("WorkOnTicket");
        assertThat(description()).isEqualTo("0 of 2 parts done, 1 handed on");
        assertThat(sql.sql("select line from baton.part where ticket = ? and n = 1")
                        .param(ticket.number())
                        .query(String.class)
                        .single())
                .isEqualTo("leads");
        assertThat(decision()).contains("bohdana");
        ticket.partIsDone(1, "Imported").partIsDone(2, "Reported").hasStatus("delivered");
    }

    @Test
    void a_part_is_given_to_a_colleague_and_the_customer_sees_who_works_at_it() {
        part(1, "assignment", Map.of("to", "sofia"));
        assertThat(ticket.part(1).path("executor").path("id").asText()).isEqualTo("sofia");
        assertThat(ticket.tries("maksym", "parts/1/assignment", Map.of("to", "danylo"))
                        .status())
                .isIn(409, 422);
    }

    @Test
    void an_implementation_request_is_asked_for_a_specification_and_then_split_into_parts() {
        var implementation = story.receives(aTicket()
                .under("general")
                .about("CRM setup", "Set up CRM for our sales department. We start on Monday."));
        implementation.hasStatus("waitingForYou").waitsAt("AwaitCustomer");
        implementation
                .customerWrites(
                        "Ten people sell to shops. Leads come by mail; each gets a deal, an order and an invoice.")
                .waitsAt("AcceptTicket");
        implementation.isAcceptedAs(
                Map.of("type", "complex", "parts", List.of("Funnels", "Mail", "Import of customers")));
        assertThat(implementation.seen().path("parts")).hasSize(3);
        assertThat(implementation.partRuns(3)).isTrue();
    }

    @Test
    void what_is_no_title_no_part_or_no_line_is_refused_with_a_sentence() {
        String agent = ticket.executor();
        assertThat(ticket.tries(agent, "parts", Map.of("title", " ")).status()).isEqualTo(422);
        assertThat(ticket.tries(agent, "parts", Map.of("title", "Two\nlines")).status())
                .isEqualTo(422);
        assertThat(ticket.tries(agent, "parts/9/cancellation", Map.of("reason", "?"))
                        .status())
                .isEqualTo(404);
        assertThat(ticket.tries(agent, "parts/1/handover", Map.of("line", "moon", "reason", "?"))
                        .status())
                .isEqualTo(422);
        ticket.partIsDone(1, "Imported");
        var ended = ticket.tries(agent, "parts/1/cancellation", Map.of("reason", "?"));
        assertThat(ended.status()).isEqualTo(409);
        assertThat(ended.body().path("detail").asText()).contains("nobody works at it");
        ticket.waitsAt("WorkOnTicket");
    }

    private void part(int n, String call, Map<String, Object> said) {
        ticket.does("bohdana", "parts/" + n + "/" + call, said);
    }

    private String description() {
        return sql.sql("select description_ from act_ru_task where name_ like ? and task_def_key_ = 'WorkOnTicket'")
                .param("#" + ticket.number() + " %")
                .query(String.class)
                .single();
    }

    private String decision() {
        return sql.sql("""
                        select outputs from baton.decision where ticket = ? and decision = 'partExecutor'
                        order by id desc fetch first 1 rows only
                        """).param(ticket.number()).query(String.class).single();
    }
}
