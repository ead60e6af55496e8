package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.Map;
import org.baton.DeskStory;
import org.baton.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Accept" in ticket.bpmn. */
@DeskTest
class AcceptTest {

    @Autowired
    DeskStory story;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @Test
    void a_ticket_is_offered_to_one_agent_and_accepted() {
        var ticket = story.receives(aTicket().under("general"));
        ticket.waitsAt("AcceptTicket").hasStatus("received").isOnLine("paid").isHeldBy(null);
        String agent = ticket.offered();
        ticket.isAccepted().waitsAt("WorkOnTicket").hasStatus("inWork").isHeldBy(agent);
    }

    @Test
    void the_agent_is_reminded_before_the_promise_breaks() {
        var ticket = story.receives(aTicket().under("general"));
        ticket.isToBeAcceptedBy("2026-11-23T09:00:00Z").reaches("accept", 1);
        assertThat(story.now()).isEqualTo("2026-11-23T08:45:00Z");
        ticket.hasPassed("TellExecutorLevel").waitsAt("AcceptTicket").hasStatus("received");
    }

    @Test
    void an_unaccepted_ticket_alerts_the_lead_is_opened_to_the_line_and_stays_open() {
        var ticket = story.receives(aTicket().under("general"));
        ticket.reaches("accept", 3).hasPassed("OpenToLine", "TellLeadLevel").waitsAt("AcceptTicket");
        ticket.isOfferedTo("onebox-paid").hasStatus("received");
    }

    @Test
    void the_lead_is_alerted_again_until_somebody_accepts_but_not_at_night() {
        var ticket = story.receives(aTicket().under("general"));
        story.waitsTill(java.time.Instant.parse("2026-11-24T07:00:00Z"));
        long alerts = ticket.notices().stream().filter("TellLeadLevel"::equals).count();
        assertThat(alerts)
                .as("alerts in the eight working hours that were left")
                .isBetween(7L, 27L);
        ticket.isAccepted().waitsAt("WorkOnTicket");
        story.passes(java.time.Duration.ofHours(3));
        assertThat(ticket.notices().stream().filter("TellLeadLevel"::equals).count())
                .isEqualTo(alerts);
    }

    @Test
    void nobody_is_there_at_night_so_the_lead_is_told_and_the_shift_gets_it() {
        story.itIs("2026-11-23T20:00:00Z");
        var ticket = story.receives(aTicket().under("general"));
        ticket.hasPassed("TellLeadNobody").waitsAt("AcceptTicket").hasStatus("received");
        ticket.waitsUntil("ShiftBegins").hasPassed("OfferAgain");
        assertThat(story.now()).isEqualTo("2026-11-24T07:00:00Z");
        ticket.isAccepted().waitsAt("WorkOnTicket");
    }

    @Test
    void each_lead_is_told_in_a_language_of_the_desk_and_the_conversation_says_it_once() {
        story.itIs("2026-11-23T20:00:00Z");
        var ticket = story.receives(aTicket().under("general"));
        assertThat(sql.sql("select recipient || ' ' || language from baton.outbox where ticket = ?"
                                + " and notice = 'TellLeadNobody' order by 1")
                        .param(ticket.number())
                        .query(String.class)
                        .list())
                .containsExactly("bohdana uk", "viktor uk");
        assertThat(sql.sql("select count(*) from baton.message where ticket = ? and raised_by = 'TellLeadNobody'")
                        .param(ticket.number())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_shift_without_room_leaves_it_to_the_next_one() {
        story.itIs("2026-11-23T20:00:00Z");
        var ticket = story.receives(aTicket().withLicences(1).declaredAs("bug"));
        story.hasRoomFor(0, "onebox", "free");
        ticket.waitsUntil("ShiftBegins").hasPassed("OfferAgain").waitsAt("AcceptTicket");
        story.hasRoomFor(6, "onebox", "free");
        ticket.waitsUntil("NextShift");
        assertThat(story.now()).isEqualTo("2026-11-25T07:00:00Z");
        ticket.isAccepted().isOnLine("free").waitsAt("WorkOnTicket");
    }

    @Test
    void a_subject_as_long_as_it_may_be_is_offered_and_accepted_like_any_other() {
        story.receives(aTicket()
                        .under("general")
                        .about(
                                "Order 1712 ".repeat(90) + "is lost",
                                "Saving order 1712 fails with the message \"Constraint violated (E-204)\"."))
                .waitsAt("AcceptTicket")
                .isAccepted()
                .hasStatus("inWork");
    }

    @Test
    void handing_it_on_does_not_keep_the_promise() {
        var ticket = story.receives(aTicket().under("general"));
        ticket.isHandedOnBy(ticket.offered(), "leads")
                .isOnLine("leads")
                .waitsAt("AcceptTicket")
                .wasTold("TellHandedOver");
        assertThat(ticket.seen().path("promise").path("accept").path("metAt").isNull())
                .isTrue();
        ticket.isAccepted().isOnLine("leads").waitsAt("WorkOnTicket");
        assertThat(ticket.seen().path("promise").path("accept").path("metAt").isNull())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20T10:00:00Z", "2090-01-01T10:00:00Z", "9999-12-31T23:59:59Z"})
    void a_deadline_that_an_agent_states_lies_ahead_and_in_no_calendar_that_nobody_knows(String resolveBy) {
        var ticket = story.receives(aTicket().at("arnika").under("subscription"));
        var refused = ticket.tries(ticket.offered(), "acceptance", Map.of("resolveBy", resolveBy));
        assertThat(refused.status()).isEqualTo(422);
        ticket.waitsAt("AcceptTicket");
    }

    @Test
    void declining_ends_it_with_a_reason() {
        var ticket = story.receives(aTicket().under("general"));
        ticket.isDeclinedBy(ticket.offered(), "outOfScope")
                .isDeclinedFor("outOfScope")
                .wasTold("TellDeclined")
                .isEnded();
    }

    @Test
    void a_corrected_type_is_decided_again_and_told() {
        var ticket = story.receives(aTicket().under("general"));
        ticket.isAcceptedAs(Map.of("type", "question")).isToBeResolvedBy("2026-11-23T16:00:00Z");
        assertThat(ticket.seen().path("type").asText()).isEqualTo("question");
    }

    @Test
    void what_it_is_corrected_to_may_be_nothing_that_the_line_solves() {
        var ticket = story.receives(aTicket().withLicences(1));
        ticket.isAcceptedAs(Map.of("type", "question")).isDeclinedFor("notEntitled");
    }

    @Test
    void a_corrected_type_goes_to_the_line_that_it_belongs_to() {
        var ticket = story.receives(aTicket().at("arnika").under("subscription"));
        ticket.isAcceptedAs(Map.of("type", "sales")).isOnLine("sales").waitsAt("AcceptTicket");
    }

    @Test
    void of_two_who_take_it_the_other_learns_who_has_it_though_nobody_has_accepted_it_yet() {
        var ticket = story.receives(aTicket().under("general"));
        ticket.does("maksym", "claim", Map.of());
        var answer = ticket.tries("sofia", "claim", Map.of()).body();
        assertThat(answer.path("detail").asText()).contains("is received", "Maksym Hrytsenko has it");
        assertThat(answer.path("executor").path("id").asText()).isEqualTo("maksym");
        assertThat(ticket.tries("sofia", "release", Map.of())
                        .body()
                        .path("executor")
                        .path("name")
                        .asText())
                .isEqualTo("Maksym Hrytsenko");
        assertThat(ticket.seen().path("executor").isNull()).isTrue();
    }

    @Test
    void of_two_who_accept_one_gets_it_and_the_other_learns_who() {
        var ticket = story.receives(aTicket().under("general"));
        String first = ticket.offered();
        ticket.isAccepted();
        var answer = story.anotherOf("onebox", "paid", first).triesToAccept(ticket);
        assertThat(answer.path("status").asInt()).isEqualTo(409);
        assertThat(answer.path("executor").path("id").asText()).isEqualTo(first);
    }
}
