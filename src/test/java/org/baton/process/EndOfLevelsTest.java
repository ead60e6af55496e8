package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where no level fires any more, or not now (escalation.bpmn). */
@DeskTest
class EndOfLevelsTest {

    @Autowired
    DeskStory story;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    private TicketStory inWork() {
        return story.receives(aTicket().under("general").declaredAs("simple")).isAccepted();
    }

    @Test
    void no_level_fires_while_the_desk_waits_for_the_customer() {
        var ticket = inWork();
        ticket.isAskedAboutBy(ticket.executor(), "Which warehouse is it?");
        story.passes(Duration.ofDays(1));
        assertThat(ticket.waitsAt("AwaitCustomer").levels()).isEmpty();
    }

    @Test
    void no_level_fires_after_the_delivery() {
        var ticket = inWork().isDelivered();
        story.passes(Duration.ofDays(1));
        assertThat(ticket.levels()).isEmpty();
    }

    @Test
    void no_level_fires_after_the_ticket_is_closed() {
        var ticket = inWork().isDelivered().customerConfirms(5).isEnded();
        story.passes(Duration.ofDays(2));
        assertThat(ticket.levels()).isEmpty();
    }

    @Test
    void no_level_fires_after_the_ticket_is_cancelled_or_declined() {
        var cancelled = inWork().customerCancels();
        var declined = inWork();
        declined.isDeclinedBy(declined.executor(), "outOfScope");
        story.passes(Duration.ofDays(2));
        assertThat(cancelled.levels()).isEmpty();
        assertThat(declined.levels()).isEmpty();
    }

    @Test
    void no_level_fires_after_the_ticket_is_merged_and_those_of_the_survivor_go_on() {
        var survivor = inWork();
        var merged =
                story.receivesFromTheSame(survivor, aTicket().under("general").declaredAs("simple"));
        merged.does("bohdana", "merge", Map.of("into", survivor.number())).isEnded();
        story.passes(Duration.ofDays(2));
        assertThat(merged.levels()).isEmpty();
        assertThat(survivor.levels()).contains("resolve 1", "resolve 4");
    }
}
