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

/** Parts that are late (part.bpmn). */
@DeskTest
class LatePartsTest {

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
    void a_part_that_is_late_shows_on_the_ticket_and_its_executor_is_told_once() {
        story.passes(java.time.Duration.ofDays(2));
        ticket.partIsDone(2, "Reported");
        assertThat(ticket.notices().stream().filter("TellExecutorLate"::equals)).hasSize(2);
        assertThat(description()).isEqualTo("1 of 2 parts done, 1 late");
        part(1, "handover", Map.of("line", "leads", "reason", "Needs a decision"));
        story.passes(java.time.Duration.ofDays(2));
        assertThat(ticket.notices().stream().filter("TellExecutorLate"::equals)).hasSize(2);
    }

    @Test
    void parts_are_not_late_while_the_desk_waits_for_the_customer() {
        ticket.isAskedAboutBy(ticket.executor(), "Which warehouse is it?");
        story.passes(java.time.Duration.ofDays(2));
        assertThat(ticket.notices()).doesNotContain("TellExecutorLate");
        ticket.customerWrites("The second one.");
        story.passes(java.time.Duration.ofDays(2));
        ticket.wasTold("TellExecutorLate");
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
}
