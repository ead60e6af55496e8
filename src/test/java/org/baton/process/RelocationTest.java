package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.List;
import java.util.Map;
import org.baton.AnalystTest;
import org.baton.ChangeStory;
import org.baton.DeskStory;
import org.baton.TicketStory;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** relocation.bpmn: running tickets finish in the diagram that they began in, until a lead moves them. */
@AnalystTest
class RelocationTest {

    private static final String TICKET = "processes/ticket.bpmn";
    private static final String PART = "processes/part.bpmn";

    @Autowired
    DeskStory story;

    @Autowired
    ChangeStory change;

    @Autowired
    RuntimeService instances;

    @Autowired
    RepositoryService repository;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @AfterEach
    void put_back() {
        story.isOver();
        change.isOver();
    }

    @Test
    void a_running_ticket_finishes_in_its_own_diagram_until_a_lead_moves_it() {
        var ticket = inWork();
        int before = version(ticket);
        savesAnew();
        assertThat(version(ticket)).isEqualTo(before);
        change.looks("ticket");
        assertThat(change.page())
                .contains("Process ticket, version " + (before + 1))
                .contains("Apply to one ticket");
        assertThat(version(ticket)).isEqualTo(before);
        change.applies("Drawn anew");
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
        change.saves(
                TICKET,
                "id=\"SilenceAfterDeliveryTimer\">\n          <bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${deadlines.confirmSilence(",
                "id=\"SilenceAfterDeliveryTimer\">\n          <bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${deadlines.confirmReminder(");
        other.customerConfirms(5);
        change.looksAndApplies("ticket", "Silence is consent sooner");
        ticket.waitsUntil("SilenceAfterDelivery").hasStatus("closed");
        assertThat(story.now()).isEqualTo("2026-11-24T08:00:00Z");
    }

    @Test
    void a_timer_that_has_another_name_in_the_saved_diagram_rings_there() {
        var ticket = inWork().isDelivered();
        change.saves(TICKET, "ConfirmationDue", "NoWordHeard");
        change.looksAndApplies("ticket", "A better name");
        ticket.waitsUntil("NoWordHeard").wasTold("TellConfirmReminder").waitsAt("AwaitConfirmation");
        assertThat(story.now()).isEqualTo("2026-11-24T08:00:00Z");
    }

    @Test
    void a_ticket_that_waits_where_the_saved_diagram_has_nothing_stays_and_the_page_says_why() {
        var stays = inWork().isDelivered();
        var moves = inWork();
        int before = version(stays);
        change.saves(TICKET, "AwaitConfirmation", "AwaitWord");
        change.looks("ticket");
        assertThat(change.page())
                .contains("It waits at “Await confirmation”, which the saved diagram does not have.")
                .contains("Cannot move 1");
        change.applies("Confirmation is a word");
        assertThat(version(stays)).isEqualTo(before);
        assertThat(version(moves)).isEqualTo(before + 1);
        stays.waitsAt("AwaitConfirmation")
                .customerConfirms(5)
                .hasStatus("closed")
                .isEnded();
        assertThat(change.page()).doesNotContain("stand still");
    }

    @Test
    void a_ticket_that_has_gone_on_meanwhile_to_where_it_cannot_move_from_stays_too() {
        var ticket = inWork();
        int before = version(ticket);
        change.saves(TICKET, "AwaitConfirmation", "AwaitWord");
        change.looks("ticket");
        ticket.isDelivered();
        change.applies("Confirmation is a word");
        assertThat(version(ticket)).isEqualTo(before);
        ticket.waitsAt("AwaitConfirmation").customerConfirms(5).hasStatus("closed");
    }

    @Test
    void parts_are_moved_with_their_ticket() {
        var ticket = story.receives(aTicket().under("general").declaredAs("complex"));
        ticket.isAcceptedAs(Map.of("type", "complex", "parts", List.of("Import", "Report")));
        change.saves(PART, "name=\"Part of a complex ticket\"", "name=\"Part, drawn anew\"");
        change.looksAndApplies("part", "Drawn anew");
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
        change.looksAndApplies("ticket", "Drawn anew");
        assertThat(version(theirs)).isEqualTo(before);
    }

    @Test
    void who_moved_it_and_why_stands_in_the_history() {
        var ticket = inWork();
        savesAnew();
        change.looksAndApplies("ticket", "Drawn anew, see the board");
        assertThat(change.pages().get(ChangeStory.LEAD, "/desk/tickets/" + ticket.number()))
                .contains("Drawn anew, see the board")
                .contains("It goes on in the saved diagram");
        assertThat(change.page()).contains("Drawn anew, see the board");
        assertThat(ticket.notices()).doesNotContain("TellMoved");
    }

    @Test
    void where_nothing_follows_an_older_diagram_there_is_nothing_to_look_at() {
        inWork();
        change.pages().post(ChangeStory.LEAD, "/desk/changes", Map.of("desk", "onebox", "process", "ticket"), 409);
    }

    private TicketStory inWork() {
        return story.receives(aTicket().under("general").declaredAs("simple")).isAccepted();
    }

    private void savesAnew() {
        change.saves(TICKET, "name=\"Ticket: from request to kept promise\"", "name=\"Ticket, drawn anew\"");
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
