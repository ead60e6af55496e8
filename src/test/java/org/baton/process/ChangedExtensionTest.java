package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.Map;
import org.baton.AnalystTest;
import org.baton.ChangeStory;
import org.baton.DeskStory;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A ticket was extended, and then a lead applies a change of what is promised. */
@AnalystTest
class ChangedExtensionTest {

    private static final String PROMISE = "rules/cleverbox/promise.dmn";
    private static final String IN_48_HOURS = "2026-11-25T08:00:00Z";

    @Autowired
    DeskStory story;

    @Autowired
    ChangeStory changes;

    private ChangeStory change;
    private TicketStory ticket;

    @BeforeEach
    void a_ticket_is_extended() {
        story.begins();
        change = changes.at("cleverbox", "lesia");
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
        change.isOver();
    }

    @Test
    void what_the_customer_was_told_holds_where_the_table_promises_less() {
        change.saves(PROMISE, "\"24 h\"", "\"12 h\"");
        change.looksAndApplies("A better table");
        assertThat(ticket.isToBeResolvedBy(IN_48_HOURS).notices()).doesNotContain("TellMoved");
    }

    @Test
    void what_the_customer_was_told_holds_where_the_table_extends_nothing_any_more() {
        change.saves(PROMISE, "\"72 h\"", "");
        change.looksAndApplies("A better table");
        ticket.isToBeResolvedBy(IN_48_HOURS);
        assertThat(ticket.seen().at("/promise/resolve/extendableTo").isNull()).isTrue();
        assertThat(ticket.seenBy(ticket.executor()).toString()).contains("The bank answers tomorrow.");
    }

    @Test
    void what_the_customer_was_told_does_not_hold_back_a_table_that_promises_a_later_moment() {
        change.saves(PROMISE, "\"24 h\"", "\"60 h\"");
        change.looksAndApplies("A better table");
        ticket.isToBeResolvedBy("2026-11-25T20:00:00Z").wasTold("TellMoved");
    }
}
