package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.util.Map;
import org.baton.AnalystTest;
import org.baton.DeskPages;
import org.baton.DeskStory;
import org.baton.OwnModels;
import org.baton.TicketStory;
import org.baton.engine.Models;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A ticket was extended, and then a lead applies a change of what is promised. */
@AnalystTest
class ChangedExtensionTest {

    private static final String PROMISE = "rules/cleverbox/promise.dmn";
    private static final String LEAD = "lesia";
    private static final String IN_48_HOURS = "2026-11-25T08:00:00Z";

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

    private TicketStory ticket;

    @BeforeEach
    void a_ticket_is_extended() {
        story.begins();
        ticket = story.receives(aTicket().at("cleverbox").under("standard")).isAccepted();
        ticket.does(
                        ticket.executor(),
                        "extension",
                        Map.of("until", IN_48_HOURS, "reason", "The bank answers tomorrow."))
                .isToBeResolvedBy(IN_48_HOURS);
    }

    @AfterEach
    void put_back() {
        story.isOver();
        files.restore(PROMISE);
        models.refresh();
        assertThat(models.refused()).isEmpty();
    }

    private void saves(String that, String by) {
        files.replace(PROMISE, that, by);
        models.refresh();
        assertThat(models.refused()).isEmpty();
    }

    private void looksAndApplies() {
        var pages = new DeskPages(http);
        pages.post(LEAD, "/desk/changes", Map.of("desk", "cleverbox"), 302);
        story.passes(Duration.ZERO);
        long change = sql.sql("select max(id) from baton.desk_change")
                .query(Long.class)
                .single();
        pages.post(LEAD, "/desk/changes/" + change + "/apply", Map.of("reason", "A better table"), 302);
        story.passes(Duration.ZERO);
    }

    @Test
    void what_the_customer_was_told_holds_where_the_table_promises_less() {
        saves("\"24 h\"", "\"12 h\"");
        looksAndApplies();
        assertThat(ticket.isToBeResolvedBy(IN_48_HOURS).notices()).doesNotContain("TellMoved");
    }

    @Test
    void what_the_customer_was_told_holds_where_the_table_extends_nothing_any_more() {
        saves("\"72 h\"", "");
        looksAndApplies();
        ticket.isToBeResolvedBy(IN_48_HOURS);
        assertThat(ticket.seen().at("/promise/resolve/extendableTo").isNull()).isTrue();
        assertThat(ticket.seenBy(ticket.executor()).toString()).contains("The bank answers tomorrow.");
    }

    @Test
    void what_the_customer_was_told_does_not_hold_back_a_table_that_promises_a_later_moment() {
        saves("\"24 h\"", "\"60 h\"");
        looksAndApplies();
        ticket.isToBeResolvedBy("2026-11-25T20:00:00Z").wasTold("TellMoved");
    }
}
