package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import org.baton.AnalystTest;
import org.baton.ChangeStory;
import org.baton.DeskStory;
import org.baton.TicketStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What no rule of a table matches goes to the line that takes the rest. */
@AnalystTest
class FallbackLineTest {

    @Autowired
    DeskStory story;

    @Autowired
    ChangeStory changes;

    @Autowired
    MeterRegistry meters;

    @BeforeEach
    void it_is_monday_morning() {
        story.begins();
    }

    @AfterEach
    void put_back() {
        story.isOver();
        changes.isOver();
    }

    @Test
    void what_no_rule_matches_goes_to_the_fallback_line_and_is_counted() {
        double before = unmatched();
        changes.saves("rules/onebox/line.dmn", "\"general\"", "\"of another plan\"");
        var ticket = story.receives(aTicket().under("general"));
        ticket.isOnLine("leads").waitsAt("AcceptTicket");
        assertThat(decision(ticket, "line").path("rule").isNull()).isTrue();
        assertThat(decision(ticket, "line").path("reason").asText()).isEqualTo("No rule matched.");
        assertThat(unmatched()).isEqualTo(before + 1);
    }

    private static JsonNode decision(TicketStory ticket, String name) {
        for (JsonNode it : ticket.seen().path("decisions")) {
            if (it.path("decision").asText().equals(name)) {
                return it;
            }
        }
        throw new AssertionError(name + " was not decided");
    }

    private double unmatched() {
        return meters.find("baton.decisions.unmatched").counters().stream()
                .mapToDouble(it -> it.count())
                .sum();
    }
}
