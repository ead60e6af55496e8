package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.baton.RequestStory.aTicket;

import java.time.Duration;
import java.util.List;
import org.baton.AnalystTest;
import org.baton.ChangeStory;
import org.baton.DeskStory;
import org.baton.TicketStory;
import org.baton.engine.Models;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rule, a word or a text that is saved well holds for the next ticket. */
@AnalystTest
class SavedRulesTest {

    private static final String AGENT = "maksym";

    @Autowired
    DeskStory story;

    @Autowired
    ChangeStory changes;

    @Autowired
    Models models;

    @Autowired
    JdbcClient sql;

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
    void what_signals_say_holds_for_the_next_ticket() {
        changes.saves("rules/shared/signals.drl", "// --- Errors", """
                rule "Everybody complains"
                when
                    Shape()
                then
                    insert(new Signal("complaint", drools.getRule().getName()));
                end
                """);
        assertThat(received().isOnLine("leads").seen().path("type").asText()).isEqualTo("complaint");
    }

    @Test
    void what_is_missing_holds_for_the_next_ticket() {
        changes.saves("rules/shared/completeness.drl", "// --- What follows", """
                rule "Whatever it is, we want to know whose trouble it is"
                when
                    Shape()
                then
                    insert(new Lack("who", drools.getRule().getName()));
                end
                """);
        var asked = received().waitsAt("AwaitCustomer");
        assertThat(asked.seen().path("missing").findValuesAsText("code")).contains("who");
    }

    @Test
    void whom_a_ticket_is_offered_to_holds_for_the_next_one() {
        assertThat(List.of(received().offered(), received().offered())).doesNotContain(AGENT);
        changes.saves("rules/shared/dispatch.drl", "// --- Who may not have it", """
                rule "Maksym gets them all"
                when
                    Candidate(id == "maksym")
                then
                    insert(new Merit("maksym", drools.getRule().getName(), 9000, "is Maksym"));
                end
                """);
        received().isOfferedTo(AGENT);
    }

    @Test
    void what_a_customer_is_told_holds_for_the_next_ticket() {
        var before = received();
        changes.saves("rules/shared/texts/en.yaml", "TellDecided: |-", "TellDecided: |-\n  Good to hear from you.");
        assertThat(told(received())).startsWith("Good to hear from you.");
        assertThat(told(before)).doesNotContain("Good to hear from you.");
    }

    @Test
    void words_hold_for_the_next_ticket_and_nobody_has_to_say_that_they_were_saved() {
        var puzzled = aTicket().under("general").about("Order 1712", "I am flabbergasted by order 1712.");
        assertThat(story.receives(puzzled).seen().path("type").asText()).isNotEqualTo("complaint");
        changes.edits("rules/shared/words.csv", it -> it.stripTrailing() + "\ncomplaint,en,flabbergasted,\n");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> models.file("rules/shared/words.csv")
                        .orElseThrow()
                        .text()
                        .contains("flabbergasted"));
        models.refresh();
        story.receives(puzzled).isOnLine("leads");
    }

    @Test
    void examples_are_taken_as_a_spreadsheet_saves_them() {
        changes.edits(
                "rules/onebox/examples.csv", it -> "\ufeff" + it.stripTrailing().replace("\n", "\r\n") + "\r\n");
        models.refresh();
        assertThat(models.refused()).isEmpty();
    }

    private TicketStory received() {
        return story.receives(aTicket().under("general"));
    }

    private String told(TicketStory ticket) {
        return sql.sql("select body from baton.outbox where ticket = ? and notice = 'TellDecided'")
                .param(ticket.number())
                .query(String.class)
                .single();
    }
}
