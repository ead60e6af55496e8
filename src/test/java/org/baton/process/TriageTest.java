package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import org.baton.DeskStory;
import org.baton.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** triage.bpmn: what it decides, and that trying leaves nothing behind. */
@DeskTest
class TriageTest {

    @Autowired
    DeskStory story;

    @BeforeEach
    void the_desk_is_empty_and_it_is_monday() {
        story.begins();
    }

    @Test
    void every_decision_is_kept_with_its_rule_and_a_reason() {
        var decisions = story.receives(aTicket().under("general")).seen().path("decisions");
        assertThat(decisions.findValuesAsText("decision")).contains("type", "tier", "line", "promise");
        assertThat(decisions.findValuesAsText("reason"))
                .noneMatch(String::isBlank)
                .noneMatch(it -> it.contains("{"));
        assertThat(decisions.findValuesAsText("rule")).doesNotContain("null");
    }

    @Test
    void who_bought_nothing_is_declined_with_an_offer() {
        var ticket = story.receives(aTicket().declaredAs("question"));
        ticket.isDeclinedFor("notEntitled").wasTold("TellDeclined").isEnded();
        assertThat(ticket.seen().path("declined").path("offer").asText()).isNotBlank();
    }

    @Test
    void a_channel_that_the_desk_does_not_serve_is_declined_with_where_to_write() {
        var ticket = story.receives(aTicket().at("integrator").by("chat").under("basic"));
        ticket.isDeclinedFor("channelNotSupported").isEnded();
    }

    @Test
    void trying_the_rules_leaves_nothing_behind() {
        story.receives(aTicket().under("general"));
        var before = story.rowsOfEveryTable();
        var triage = story.tries(aTicket().under("general"));
        assertThat(triage.path("line").asText()).isEqualTo("paid");
        assertThat(story.rowsOfEveryTable()).isEqualTo(before);
    }
}
