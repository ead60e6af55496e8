package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.baton.AnalystTest;
import org.baton.DeskPages;
import org.baton.DeskStory;
import org.baton.OwnModels;
import org.baton.TicketStory;
import org.baton.engine.Models;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** relocation.bpmn: running tickets finish in the diagram that they began in, until a lead moves them. */
@AnalystTest
class RelocationTest {

    private static final String TICKET = "processes/ticket.bpmn";
    private static final String PART = "processes/part.bpmn";
    private static final String LEAD = "bohdana";

    @Autowired
    DeskStory story;

    @Autowired
    OwnModels files;

    @Autowired
    Models models;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient sql;

    @Autowired
    RuntimeService instances;

    @Autowired
    RepositoryService repository;

    private final TreeSet<String> saved = new TreeSet<>();

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
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
    void a_running_ticket_finishes_in_its_own_diagram_until_a_lead_moves_it() {
        var ticket = inWork();
        int before = version(ticket);
        savesAnew();
        assertThat(version(ticket)).isEqualTo(before);
        looks("ticket");
        assertThat(page()).contains("Process ticket, version " + (before + 1)).contains("Apply to one ticket");
        assertThat(version(ticket)).isEqualTo(before);
        applies("Drawn anew");
        assertThat(version(ticket)).isEqualTo(before + 1);
        ticket.waitsAt("WorkOnTicket")
                .isDelivered()
                .customerConfirms(5)
                .hasStatus("closed")
                .isEnded();
    }

    @Test
    void a_timer_that_the_saved_diagram_aims_elsewhere_rings_by_it() {
        var ticket = inWork().isDelivered();
        var other = inWork().isDelivered();
        saves(
                TICKET,
                "id=\"SilenceAfterDeliveryTimer\">\n          <bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${deadlines.confirmSilence(",
                "id=\"SilenceAfterDeliveryTimer\">\n          <bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${deadlines.confirmReminder(");
        other.customerConfirms(5);
        looksAndApplies("ticket", "Silence is consent sooner");
        ticket.waitsUntil("SilenceAfterDelivery").hasStatus("closed");
        assertThat(story.now()).isEqualTo("2026-11-24T08:00:00Z");
    }

    @Test
    void a_timer_that_has_another_name_in_the_saved_diagram_rings_there() {
        var ticket = inWork().isDelivered();
        saves(TICKET, "ConfirmationDue", "NoWordHeard");
        looksAndApplies("ticket", "A better name");
        ticket.waitsUntil("NoWordHeard").wasTold("TellConfirmReminder").waitsAt("AwaitConfirmation");
        assertThat(story.now()).isEqualTo("2026-11-24T08:00:00Z");
    }

    @Test
    void a_ticket_that_waits_where_the_saved_diagram_has_nothing_stays_and_the_page_says_why() {
        var stays = inWork().isDelivered();
        var moves = inWork();
        int before = version(stays);
        saves(TICKET, "AwaitConfirmation", "AwaitWord");
        looks("ticket");
        assertThat(page())
                .contains("It waits at “Await confirmation”, which the saved diagram does not have.")
                .contains("Cannot move 1");
        applies("Confirmation is a word");
        assertThat(version(stays)).isEqualTo(before);
        assertThat(version(moves)).isEqualTo(before + 1);
        stays.waitsAt("AwaitConfirmation")
                .customerConfirms(5)
                .hasStatus("closed")
                .isEnded();
        assertThat(page()).doesNotContain("stand still");
    }

    @Test
    void a_ticket_that_has_gone_on_meanwhile_to_where_it_cannot_move_from_stays_too() {
        var ticket = inWork();
        int before = version(ticket);
        saves(TICKET, "AwaitConfirmation", "AwaitWord");
        looks("ticket");
        ticket.isDelivered();
        applies("Confirmation is a word");
        assertThat(version(ticket)).isEqualTo(before);
        ticket.waitsAt("AwaitConfirmation").customerConfirms(5).hasStatus("closed");
    }

    @Test
    void parts_are_moved_with_their_ticket() {
        var ticket = story.receives(aTicket().under("general").declaredAs("complex"));
        ticket.isAcceptedAs(Map.of("type", "complex", "parts", List.of("Import", "Report")));
        saves(PART, "name=\"Part of a complex ticket\"", "name=\"Part, drawn anew\"");
        looksAndApplies("part", "Drawn anew");
        assertThat(List.of(name(ticket.number() + "-1"), name(ticket.number() + "-2")))
                .containsOnly("Part, drawn anew");
        ticket.partIsDone(1, "Imported");
        ticket.partIsDone(2, "Reported").hasStatus("delivered");
    }

    @Test
    void tickets_of_other_desks_stay_where_they_are() {
        var theirs = story.receives(aTicket().at("cleverbox").under("standard"));
        inWork();
        int before = version(theirs);
        savesAnew();
        looksAndApplies("ticket", "Drawn anew");
        assertThat(version(theirs)).isEqualTo(before);
    }

    @Test
    void who_moved_it_and_why_stands_in_the_history() {
        var ticket = inWork();
        savesAnew();
        looksAndApplies("ticket", "Drawn anew, see the board");
        assertThat(new DeskPages(http).get(LEAD, "/desk/tickets/" + ticket.number()))
                .contains("Drawn anew, see the board")
                .contains("It goes on in the saved diagram");
        assertThat(page()).contains("Drawn anew, see the board");
        assertThat(ticket.notices()).doesNotContain("TellMoved");
    }

    @Test
    void where_nothing_follows_an_older_diagram_there_is_nothing_to_look_at() {
        inWork();
        new DeskPages(http).post(LEAD, "/desk/changes", Map.of("desk", "onebox", "process", "ticket"), 409);
    }

    private TicketStory inWork() {
        return story.receives(aTicket().under("general").declaredAs("simple")).isAccepted();
    }

    private void savesAnew() {
        saves(TICKET, "name=\"Ticket: from request to kept promise\"", "name=\"Ticket, drawn anew\"");
    }

    private void saves(String path, String that, String by) {
        saved.add(path);
        files.replace(path, that, by);
        models.refresh();
        assertThat(models.refused()).isEmpty();
    }

    private void looksAndApplies(String process, String reason) {
        looks(process);
        applies(reason);
    }

    private void looks(String process) {
        new DeskPages(http).post(LEAD, "/desk/changes", Map.of("desk", "onebox", "process", process), 302);
        story.passes(Duration.ZERO);
    }

    private void applies(String reason) {
        long change = sql.sql("select max(id) from baton.desk_change")
                .query(Long.class)
                .single();
        new DeskPages(http).post(LEAD, "/desk/changes/" + change + "/apply", Map.of("reason", reason), 302);
        story.passes(Duration.ZERO);
    }

    private String page() {
        return new DeskPages(http).get(LEAD, "/desk/changes");
    }

    private int version(TicketStory ticket) {
        return repository.getProcessDefinition(definition(ticket.number())).getVersion();
    }

    private String name(String number) {
        return repository.getProcessDefinition(definition(number)).getName();
    }

    private String definition(String number) {
        return instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getProcessDefinitionId();
    }
}
