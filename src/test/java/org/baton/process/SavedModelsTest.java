package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import org.baton.AnalystTest;
import org.baton.ChangeStory;
import org.baton.DeskStory;
import org.baton.TicketStory;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A model that is saved well holds for the next ticket, and not for those that are open. */
@AnalystTest
class SavedModelsTest {

    @Autowired
    DeskStory story;

    @Autowired
    ChangeStory changes;

    @Autowired
    RuntimeService instances;

    @Autowired
    RepositoryService repository;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @BeforeEach
    void it_is_monday_morning() {
        story.begins();
    }

    @AfterEach
    void put_back() {
        story.isOver();
        changes.isOver();
    }

    @Test
    void a_diagram_holds_for_the_next_ticket_and_open_ones_go_on_in_theirs() {
        var before = received();
        changes.saves(
                "processes/ticket.bpmn",
                "name=\"Ticket: from request to kept promise\"",
                "name=\"Ticket, drawn anew\"");
        assertThat(process(received())).isEqualTo("Ticket, drawn anew");
        assertThat(process(before)).isEqualTo("Ticket: from request to kept promise");
        before.isAccepted()
                .isDelivered()
                .customerConfirms(5)
                .hasStatus("closed")
                .isEnded();
    }

    @Test
    void a_form_holds_for_the_next_ticket_and_open_tasks_keep_theirs() throws Exception {
        var before = received();
        changes.saves("forms/acceptTicket.form", "\"What do you do?\"", "\"And what now?\"");
        assertThat(form(received())).contains("And what now?");
        assertThat(form(before)).contains("What do you do?");
    }

    @Test
    void a_table_holds_for_the_next_ticket_and_open_ones_are_decided_by_theirs() {
        var before = received();
        changes.saves("rules/onebox/line.dmn", "\"paid\"", "\"free\"");
        received().isOnLine("free");
        before.isAccepted().isOnLine("paid").hasStatus("inWork");
    }

    @Test
    void a_calendar_holds_for_the_next_ticket_and_open_ones_keep_their_promise() {
        var before = received().isToBeAcceptedBy("2026-11-23T09:00:00Z");
        changes.saves("rules/onebox/desk.yaml", "monday: [\"09:00-18:00\"]", "monday: [\"09:00-10:30\"]");
        received().isToBeAcceptedBy("2026-11-24T07:30:00Z");
        before.isToBeAcceptedBy("2026-11-23T09:00:00Z").isAccepted().isToBeResolvedBy("2026-11-23T11:00:00Z");
    }

    private TicketStory received() {
        return story.receives(aTicket().under("general"));
    }

    private String process(TicketStory ticket) {
        var instance = instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(ticket.number())
                .singleResult();
        return repository
                .getProcessDefinition(instance.getProcessDefinitionId())
                .getName();
    }

    private String form(TicketStory ticket) throws java.io.IOException {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(ticket.number())
                .singleResult();
        try (var form = forms.getDeployedTaskForm(task.getId())) {
            return new String(form.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
