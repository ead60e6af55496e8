package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Map;
import org.baton.DeskPages;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.desk.Agent;
import org.baton.ticket.Move;
import org.baton.ticket.Moves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What Zhanna has under her personal control when she leads no more. */
@DeskTest
class LeavingWithControlTest {

    @Autowired
    DeskStory story;

    @Autowired
    Moves moves;

    @Autowired
    MockMvc http;

    @Autowired
    ApplicationContext application;

    private Zhanna zhanna;

    @BeforeEach
    void zhanna_has_an_account() {
        zhanna = new Zhanna(application);
        zhanna.hasAnAccount();
    }

    @AfterEach
    void everybody_is_as_before() {
        zhanna.isGone();
    }

    private static String control(TicketStory ticket) {
        return ticket.seen().path("control").path("id").asText();
    }

    private String page(TicketStory ticket) {
        return new DeskPages(http).get(Zhanna.LEAD, "/desk/tickets/" + ticket.number());
    }

    @Test
    void a_ticket_under_her_personal_control_is_another_leads_and_everybody_is_told() {
        zhanna.isOn("leads");
        var ticket = zhanna.of("sergey", "bug").does("zhanna", "control", Map.of());
        zhanna.leaves();
        assertThat(control(ticket)).isIn("tatiana", "grigory");
        ticket.hasStatus("escalated")
                .isHeldBy("sergey")
                .waitsAt("WorkOnTicket", "KeepControl")
                .wasTold("TellControl", "TellLeadControl", "TellExecutorControl")
                .hasPassed("FindController");
        assertThat(zhanna.task(ticket, "KeepControl").waiting().assignee()).isEqualTo(control(ticket));
        assertThat(ticket.seen().path("conversation").toString())
                .contains("personal control of " + zhanna.agents.name(control(ticket)));
    }

    @Test
    void leading_no_more_she_controls_nothing() {
        zhanna.isOn("leads", "line2");
        var ticket = zhanna.of("zhanna", "bug").does("zhanna", "control", Map.of());
        zhanna.isOn("line2");
        assertThat(control(ticket)).isIn("tatiana", "grigory");
        ticket.isHeldBy("zhanna");
    }

    @Test
    void where_nobody_else_leads_control_ends() {
        zhanna.isOn("leads");
        var ticket = zhanna.of("sergey", "bug").does("zhanna", "control", Map.of());
        Agent leaver = zhanna.agents.byId("zhanna").orElseThrow();
        zhanna.leadsNoMore("tatiana");
        zhanna.leadsNoMore("grigory");
        zhanna.staff.remove("zhanna", leaver);
        story.passes(Duration.ZERO);
        assertThat(control(ticket)).isEmpty();
        assertThat(page(ticket)).contains("Personal control has ended");
        ticket.hasStatus("inWork").waitsAt("WorkOnTicket").hasPassed("ControlGivenUp");
        assertThat(moves.of(ticket.number()))
                .filteredOn(it -> it.what() == Move.What.CONTROL)
                .extracting(Move::was, Move::becomes)
                .containsExactly(tuple(null, "zhanna"), tuple("zhanna", null));
    }
}
