package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** By when the ticket that goes on is to be accepted and resolved ("Cancelled or merged" in ticket.bpmn). */
@DeskTest
class MergedDeadlinesTest {

    @Autowired
    DeskStory story;

    private TicketStory first;

    @BeforeEach
    void one_customer_has_written() {
        story.begins();
        first = story.receives(aTicket().under("general").declaredAs("simple"));
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    private TicketStory merge(TicketStory ticket, TicketStory into) {
        return ticket.does("bohdana", "merge", Map.of("into", into.number()));
    }

    @Test
    void the_survivor_keeps_the_earlier_open_deadline() {
        story.itIs("2026-11-23T10:00:00Z");
        var later = story.receivesFromTheSame(first, aTicket().under("general").declaredAs("simple"));
        later.isAccepted().isToBeResolvedBy("2026-11-24T09:00:00Z");
        first.isAccepted().isToBeResolvedBy("2026-11-23T16:00:00Z");
        merge(first, later);
        later.isToBeResolvedBy("2026-11-23T16:00:00Z").waitsAt("WorkOnTicket").agrees();
        assertThat(later.seen().toString()).contains("resolve");
    }

    @Test
    void the_deadline_that_was_taken_over_stands_still_while_the_desk_waits() {
        story.itIs("2026-11-23T10:00:00Z");
        var later = story.receivesFromTheSame(first, aTicket().under("general").declaredAs("simple"));
        first.isAccepted();
        later.isAccepted();
        merge(first, later);
        later.isAskedAboutBy(later.executor(), "Which warehouse is it?");
        story.itIs("2026-11-23T11:00:00Z");
        later.customerWrites("The second one.").isToBeResolvedBy("2026-11-24T08:00:00Z");
    }

    @Test
    void a_ticket_that_is_not_accepted_yet_is_to_be_accepted_by_the_earlier_moment() {
        story.itIs("2026-11-23T08:30:00Z");
        var later = story.receivesFromTheSame(first, aTicket().under("general"));
        later.isToBeAcceptedBy("2026-11-23T09:30:00Z");
        merge(first, later);
        later.isToBeAcceptedBy("2026-11-23T09:00:00Z").isAccepted().waitsAt("WorkOnTicket");
    }
}
