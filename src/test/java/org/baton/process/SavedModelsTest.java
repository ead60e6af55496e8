package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.baton.AnalystTest;
import org.baton.DeskStory;
import org.baton.OwnModels;
import org.baton.TicketStory;
import org.baton.engine.Models;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A model that is saved well holds for the next ticket, and not for those that are open. */
@AnalystTest
class SavedModelsTest {

    private static final String AGENT = "maksym";

    @Autowired
    DeskStory story;

    @Autowired
    OwnModels files;

    @Autowired
    Models models;

    @Autowired
    RuntimeService instances;

    @Autowired
    RepositoryService repository;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    JdbcClient sql;

    private final TreeSet<String> saved = new TreeSet<>();

    @BeforeEach
    void it_is_monday_morning() {
        story.begins();
    }

    @AfterEach
    void put_back() {
        story.isOver();
        saved.forEach(files::restore);
        models.refresh();
        assertThat(models.refused()).isEmpty();
    }

    @Test
    void a_diagram_holds_for_the_next_ticket_and_open_ones_go_on_in_theirs() {
        var before = received();
        saves("processes/ticket.bpmn", "name=\"Ticket: from request to kept promise\"", "name=\"Ticket, drawn anew\"");
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
        saves("forms/acceptTicket.form", "\"What do you do?\"", "\"And what now?\"");
        assertThat(form(received())).contains("And what now?");
        assertThat(form(before)).contains("What do you do?");
    }

    @Test
    void a_table_holds_for_the_next_ticket_and_open_ones_are_decided_by_theirs() {
        var before = received();
        saves("rules/onebox/line.dmn", "\"paid\"", "\"free\"");
        received().isOnLine("free");
        before.isAccepted().isOnLine("paid").hasStatus("inWork");
    }

    @Test
    void a_calendar_holds_for_the_next_ticket_and_open_ones_keep_their_promise() {
        var before = received().isToBeAcceptedBy("2026-11-23T09:00:00Z");
        saves("rules/onebox/desk.yaml", "monday: [\"09:00-18:00\"]", "monday: [\"09:00-10:30\"]");
        received().isToBeAcceptedBy("2026-11-24T07:30:00Z");
        before.isToBeAcceptedBy("2026-11-23T09:00:00Z").isAccepted().isToBeResolvedBy("2026-11-23T11:00:00Z");
    }

    @Test
    void what_signals_say_holds_for_the_next_ticket() {
        saves("rules/shared/signals.drl", "// --- Errors", """
                rule "Everybody complains"
                when
                    Shape()
                then
                    insert(new Signal("complaint", drools.getRule().getName()));
                end
                """);
        assertThat(received().isOnLine("leads").seen().path("type").asText()).isEqualTo("complaint");
    }

    @Test
    void what_is_missing_holds_for_the_next_ticket() {
        saves("rules/shared/completeness.drl", "// --- What follows", """
                rule "Whatever it is, we want to know whose trouble it is"
                when
                    Shape()
                then
                    insert(new Lack("who", drools.getRule().getName()));
                end
                """);
        var asked = received().waitsAt("AwaitCustomer");
        assertThat(asked.seen().path("missing").findValuesAsText("code")).contains("who");
    }

    @Test
    void whom_a_ticket_is_offered_to_holds_for_the_next_one() {
        assertThat(List.of(received().offered(), received().offered())).doesNotContain(AGENT);
        saves("rules/shared/dispatch.drl", "// --- Who may not have it", """
                rule "Maksym gets them all"
                when
                    Candidate(id == "maksym")
                then
                    insert(new Merit("maksym", drools.getRule().getName(), 9000, "is Maksym"));
                end
                """);
        received().isOfferedTo(AGENT);
    }

    @Test
    void what_a_customer_is_told_holds_for_the_next_ticket() {
        var before = received();
        saves("rules/shared/texts/en.yaml", "TellDecided: |-", "TellDecided: |-\n  Good to hear from you.");
        assertThat(told(received())).startsWith("Good to hear from you.");
        assertThat(told(before)).doesNotContain("Good to hear from you.");
    }

    @Test
    void words_hold_for_the_next_ticket_and_nobody_has_to_say_that_they_were_saved() {
        var puzzled = aTicket().under("general").about("Order 1712", "I am flabbergasted by order 1712.");
        assertThat(story.receives(puzzled).seen().path("type").asText()).isNotEqualTo("complaint");
        saved.add("rules/shared/words.csv");
        files.change("rules/shared/words.csv", it -> it.stripTrailing() + "\ncomplaint,en,flabbergasted,\n");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> models.file("rules/shared/words.csv")
                        .orElseThrow()
                        .text()
                        .contains("flabbergasted"));
        models.refresh();
        story.receives(puzzled).isOnLine("leads");
    }

    @Test
    void examples_are_taken_as_a_spreadsheet_saves_them() {
        saved.add("rules/onebox/examples.csv");
        files.change(
                "rules/onebox/examples.csv", it -> "\ufeff" + it.stripTrailing().replace("\n", "\r\n") + "\r\n");
        models.refresh();
        assertThat(models.refused()).isEmpty();
    }

    private TicketStory received() {
        return story.receives(aTicket().under("general"));
    }

    private void saves(String path, String that, String by) {
        saved.add(path);
        files.replace(path, that, by);
        models.refresh();
        assertThat(models.refused()).isEmpty();
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

    private String told(TicketStory ticket) {
        return sql.sql("select body from baton.outbox where ticket = ? and notice = 'TellDecided'")
                .param(ticket.number())
                .query(String.class)
                .single();
    }
}
