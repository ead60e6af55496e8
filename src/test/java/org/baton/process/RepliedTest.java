package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A task says so, and comes to the top, when its customer has written and nobody has answered. */
@DeskTest
class RepliedTest {

    @Autowired
    private DeskStory story;

    @Autowired
    private TaskService tasks;

    private TicketStory ticket;
    private String agent;

    @BeforeEach
    void begin() {
        ticket = story.begins().receives(aTicket().at("onebox").under("general"));
        agent = ticket.offered();
    }

    private Task task() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(ticket.number())
                .singleResult();
    }

    private void says(String description) {
        assertThat(task().getDescription()).isEqualTo(description);
        assertThat(task().getPriority()).isEqualTo(description == null ? 50 : 80);
    }

    @Test
    void the_request_itself_is_no_reply() {
        says(null);
    }

    @Test
    void a_message_is_shown_with_its_time_by_the_desks_clock_and_what_it_says() {
        story.itIs("2026-11-23T08:05:00Z");
        ticket.customerWrites("It is order 1713 too");

        says("replied 10:05");
        assertThat(tasks.getVariableLocal(task().getId(), "summary").toString()).contains("It is order 1713 too");
    }

    @Test
    void accepting_is_the_next_step_and_the_message_is_known_then() {
        story.itIs("2026-11-23T08:05:00Z");
        ticket.customerWrites("It is order 1713 too");
        story.itIs("2026-11-23T08:10:00Z");
        ticket.isAccepted();

        says(null);
    }

    @Test
    void the_agents_answer_clears_it_and_a_note_to_colleagues_does_not() {
        story.itIs("2026-11-23T08:05:00Z");
        ticket.isAccepted();
        story.itIs("2026-11-23T12:05:00Z");
        ticket.customerWrites("Any news?");
        ticket.does(agent, "notes", Map.of("body", "Looks like the warehouse"));
        says("replied 14:05");

        ticket.does(agent, "messages", Map.of("body", "We have found it"));

        says(null);
    }

    @Test
    void an_answer_that_was_asked_for_is_shown_on_the_task_that_it_leads_to() {
        ticket.isAccepted().isAskedAboutBy(agent, "Which version is it?");
        says(null);

        story.itIs("2026-11-23T09:30:00Z");
        ticket.customerWrites("12.4").waitsAt("WorkOnTicket");

        says("replied 11:30");
    }
}
