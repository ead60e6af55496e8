package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baton.RequestStory.aTicket;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.baton.AnalystTest;
import org.baton.DeskStory;
import org.baton.OwnModels;
import org.baton.TicketStory;
import org.baton.engine.Models;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules that fail: the ticket is kept, tried again, and goes on once they are mended. */
@AnalystTest
class BrokenRulesTest {

    private static final String TIER = "rules/onebox/tier.dmn";
    private static final String SIGNALS = "rules/shared/signals.drl";
    private static final String TEXT = "typeRef=\"string\">\n          <text>plan</text>";
    private static final String NUMBER = "typeRef=\"integer\">\n          <text>plan</text>";

    @Autowired
    DeskStory story;

    @Autowired
    OwnModels files;

    @Autowired
    Models models;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService instances;

    @BeforeEach
    void it_is_monday_morning() {
        story.begins();
    }

    @AfterEach
    void put_back() {
        mend();
        story.isOver();
    }

    private void mend() {
        List.of(TIER, SIGNALS).forEach(files::restore);
        models.refresh();
        assertThat(models.refused()).isEmpty();
    }

    @Test
    void a_ticket_that_a_table_fails_on_is_kept_and_decided_once_the_table_is_mended() {
        breaks(TIER, TEXT, NUMBER);
        var ticket = story.receives(aTicket().under("general"));
        isUndecided(ticket);
        triesInVain(ticket);
        saysWhatToDo(ticket);
        mend();
        retried(ticket);
        ticket.hasStatus("received").isOnLine("paid").waitsAt("AcceptTicket");
        ticket.isAccepted().hasStatus("inWork");
    }

    @Test
    void a_ticket_that_a_rule_fails_on_is_kept_and_decided_once_the_rule_is_mended() {
        breaks(SIGNALS, "// --- Errors", """
                rule "This one fails"
                when
                    Shape()
                then
                    throw new IllegalStateException("A broken rule");
                end
                """);
        var ticket = story.receives(aTicket().under("general"));
        isUndecided(ticket);
        triesInVain(ticket);
        mend();
        retried(ticket);
        ticket.hasStatus("received").isOnLine("paid").waitsAt("AcceptTicket");
    }

    @Test
    void a_ticket_whose_own_version_fails_at_acceptance_goes_on_under_the_mended_one() {
        files.replace(TIER, "label=\"Licences\"", "label=\"licences\"");
        breaks(TIER, "<text>licences</text>", "<text>if moment = \"accepted\" then \"many\" else licences</text>");
        var ticket = story.receives(aTicket().under("general")).isOnLine("paid");
        String agent = ticket.offered();
        ticket.isAccepted().hasStatus("accepted").isHeldBy(agent).waitsAt();
        fails(ticket);
        mend();
        retried(ticket);
        ticket.hasStatus("inWork").isHeldBy(agent).waitsAt("WorkOnTicket");
        assertThat(ticket.seen().path("tier").asText()).isEqualTo("general");
    }

    private void breaks(String path, String that, String by) {
        files.replace(path, that, by);
        models.refresh();
        assertThat(models.refused()).isEmpty();
    }

    private static void isUndecided(TicketStory ticket) {
        JsonNode seen = ticket.hasStatus("received").seen();
        assertThat(List.of(
                        seen.path("tier"),
                        seen.path("type"),
                        seen.path("line"),
                        seen.path("promise"),
                        seen.path("decisions")))
                .allMatch(JsonNode::isNull);

        ticket.waitsAt();
    }

    /** With longer and longer waits, until it is an incident. */
    private void triesInVain(TicketStory ticket) {
        for (Duration wait : List.of(
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                Duration.ofHours(2))) {
            fails(ticket);
            assertThat(incidents(ticket)).isZero();
            assertThat(Duration.between(story.now(), job(ticket).getDuedate().toInstant()))
                    .isEqualTo(wait);
            story.itIs(job(ticket).getDuedate().toInstant());
        }
        fails(ticket);
        assertThat(incidents(ticket)).isOne();
        isUndecided(ticket);
    }

    private void fails(TicketStory ticket) {
        assertThatThrownBy(() -> jobs.executeJob(job(ticket).getId())).isNotNull();
    }

    private void retried(TicketStory ticket) {
        jobs.setJobRetries(job(ticket).getId(), 1);
        jobs.executeJob(job(ticket).getId());
        assertThat(incidents(ticket)).isZero();
    }

    private Job job(TicketStory ticket) {
        return jobs.createJobQuery().processInstanceId(instance(ticket)).singleResult();
    }

    private long incidents(TicketStory ticket) {
        return instances
                .createIncidentQuery()
                .processInstanceId(instance(ticket))
                .count();
    }

    private void saysWhatToDo(TicketStory ticket) {
        assertThat(instances
                        .createIncidentQuery()
                        .processInstanceId(instance(ticket))
                        .singleResult()
                        .getIncidentMessage())
                .startsWith("Ticket " + ticket.number()
                        + " stands still at DecideTier: the table rules/onebox/tier.dmn cannot be used. ")
                .contains("general")
                .endsWith(" Save the mended file, then press Retry.");
    }

    private String instance(TicketStory ticket) {
        return instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(ticket.number())
                .singleResult()
                .getId();
    }
}
