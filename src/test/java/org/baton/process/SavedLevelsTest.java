package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import org.baton.AnalystTest;
import org.baton.DeskStory;
import org.baton.OwnModels;
import org.baton.TicketStory;
import org.baton.engine.Models;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Levels that no published desk has, and an analyst may write: whoever works at it and is late is followed by another. */
@AnalystTest
class SavedLevelsTest {

    private static final String LEVELS = "rules/onebox/escalation.dmn";

    @Autowired
    DeskStory story;

    @Autowired
    OwnModels files;

    @Autowired
    Models models;

    @BeforeEach
    void what_is_late_is_given_to_another() {
        story.begins();
        String action = "<outputEntry id=\"resolveLate-actionOutput\">\n          <text>";
        files.replace(LEVELS, action, action + "\"giveToAnother\"");
        models.refresh();
        assertThat(models.refused()).isEmpty();
    }

    @AfterEach
    void put_back() {
        story.isOver();
        files.restore(LEVELS);
        models.refresh();
        assertThat(models.refused()).isEmpty();
    }

    /** So that it is late in the morning, when the others are there. */
    private TicketStory inWork() {
        story.itIs(DeskStory.MONDAY.plus(Duration.ofHours(1)));
        return story.receives(aTicket().under("general").declaredAs("simple")).isAccepted();
    }

    @Test
    void whoever_works_at_it_and_is_late_is_followed_by_another_agent_of_the_line() {
        var ticket = inWork();
        String first = ticket.executor();
        ticket.reaches("resolve", 3).waitsAt("WorkOnTicket").hasStatus("inWork").isOnLine("paid");
        assertThat(ticket.executor()).isNotNull().isNotEqualTo(first);
        ticket.reaches("resolve", 4).isDelivered().waitsAt("AwaitConfirmation");
    }

    @Test
    void where_there_is_nobody_else_it_stays_with_whoever_has_it_and_the_leads_are_told() {
        var ticket = inWork();
        String only = ticket.executor();
        story.hasRoomFor(0, "onebox", "paid");
        ticket.reaches("resolve", 3).waitsAt("WorkOnTicket").isHeldBy(only).wasTold("TellLeadNobodyElse");
    }
}
