package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.time.Instant;
import java.util.Map;
import org.baton.DeskCalls;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.baton.TicketStory;
import org.baton.ticket.Promise;
import org.baton.ticket.Promises;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cleverbox handles within 24 hours; in some situations up to 72, with the customer told beforehand. */
@DeskTest
class ExtensionTest {

    private static final String IN_48_HOURS = "2026-11-25T08:00:00Z";
    private static final String IN_72_HOURS = "2026-11-26T08:00:00Z";

    @Autowired
    DeskStory story;

    @Autowired
    DeskCalls calls;

    @Autowired
    Promises promises;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @AfterEach
    void the_story_is_over() {
        story.isOver();
    }

    private TicketStory inWork() {
        return story.receives(aTicket().at("cleverbox").under("standard"))
                .isAccepted()
                .isToBeResolvedBy("2026-11-24T08:00:00Z");
    }

    private static Map<String, Object> until(String moment) {
        return Map.of("until", moment, "reason", "The makers of the bank's module answer tomorrow.");
    }

    private static TicketStory extended(TicketStory ticket, String until) {
        return ticket.does(ticket.executor(), "extension", until(until));
    }

    private int refused(TicketStory ticket, Map<String, Object> extension) {
        return ticket.tries(ticket.executor(), "extension", extension).status();
    }

    @Test
    void before_the_24_hours_end_the_executor_extends_it_and_the_customer_is_told_until_when_and_why() {
        var ticket = inWork();
        String executor = ticket.executor();
        extended(ticket, IN_48_HOURS)
                .isToBeResolvedBy(IN_48_HOURS)
                .isHeldBy(executor)
                .waitsAt("WorkOnTicket")
                .hasStatus("inWork")
                .wasTold("TellExtended");
        assertThat(ticket.seen().path("conversation").toString())
                .contains("takes longer")
                .contains("25 November")
                .contains("bank's module");
    }

    @Test
    void who_asks_why_is_told_that_it_was_extended() {
        var ticket = extended(inWork(), IN_48_HOURS);
        String why = calls.ticketAs(ticket.executor(), ticket.number() + "/why")
                .path("why")
                .findValuesAsText("sentence")
                .toString();
        assertThat(why).contains("It was extended to").contains("bank's module").doesNotContain("If you are told");
    }

    @Test
    void the_extension_is_a_new_version_of_the_promise() {
        var ticket = extended(inWork(), IN_72_HOURS);
        var promise = promises.find(ticket.number(), Promise.What.RESOLVE).orElseThrow();
        assertThat(promise.version()).isEqualTo(2);
        assertThat(promise.terms().reason()).contains("bank's module");
        story.itIs(IN_48_HOURS);
        assertThat(ticket.seen()
                        .path("promise")
                        .path("resolve")
                        .path("breached")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void each_extension_begins_the_levels_of_the_promise_anew() {
        var ticket = inWork();
        ticket.isHandedOnBy(ticket.executor(), "specialists").isAccepted();
        extended(ticket, "2026-11-24T12:00:00Z").reaches("resolve", 1);
        assertThat(story.now()).isBefore("2026-11-24T08:00:00Z");
        extended(ticket, IN_72_HOURS);
        story.waitsTill(Instant.parse(IN_72_HOURS).minusSeconds(1));
        assertThat(ticket.levels()).containsExactly("resolve 1", "resolve 1", "resolve 2");
    }

    @Test
    void it_is_extended_again_before_the_24_hours_end_and_not_after() {
        var ticket = extended(inWork(), IN_48_HOURS);
        story.itIs("2026-11-24T07:59:00Z");
        extended(ticket, "2026-11-26T00:00:00Z");
        story.itIs("2026-11-24T08:00:00Z");
        assertThat(refused(ticket, until(IN_72_HOURS))).isEqualTo(409);
    }

    @Test
    void a_wait_for_the_customer_moves_the_new_time_as_it_moves_any_other() {
        var ticket = extended(inWork(), IN_48_HOURS);
        story.itIs("2026-11-23T10:00:00Z");
        ticket.isAskedAboutBy(ticket.executor(), "Which account is it?");
        story.itIs("2026-11-23T13:00:00Z");
        ticket.customerWrites("The second one.").isToBeResolvedBy("2026-11-25T11:00:00Z");
    }

    @Test
    void it_is_extended_in_tasklist_too() {
        inWork().completes(
                        "WorkOnTicket",
                        Map.of("saidOutcome", "extend", "saidUntil", IN_72_HOURS, "saidReason", "Hard to find."))
                .isToBeResolvedBy(IN_72_HOURS)
                .wasTold("TellExtended");
    }

    @Test
    void what_another_desk_has_promised_cannot_be_extended() {
        var ticket =
                story.receives(aTicket().under("general").declaredAs("simple")).isAccepted();
        assertThat(refused(ticket, until(IN_48_HOURS))).isEqualTo(409);
        ticket.isToBeResolvedBy("2026-11-23T16:00:00Z");
    }
}
