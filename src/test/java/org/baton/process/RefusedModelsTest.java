package org.baton.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.RequestStory.aTicket;

import java.util.List;
import java.util.stream.Stream;
import org.baton.AnalystTest;
import org.baton.DeskStory;
import org.baton.OwnModels;
import org.baton.engine.ModelRefused;
import org.baton.engine.Models;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A model that is saved badly is refused with file, place and reason, and what ran keeps running. */
@AnalystTest
class RefusedModelsTest {

    @Autowired
    DeskStory story;

    @Autowired
    OwnModels files;

    @Autowired
    Models models;

    private String saved;

    @BeforeEach
    void it_is_monday_morning() {
        story.begins();
    }

    @AfterEach
    void put_back() {
        story.isOver();
        files.restore(saved);
        models.refresh();
        assertThat(models.refused()).isEmpty();
    }

    /** What is changed in which file, and what whoever saved it is told. */
    static Stream<Arguments> bad() {
        return Stream.of(
                bad("processes/ticket.bpmn", "</bpmn:process>", "", "line ", "not BPMN"),
                bad("processes/ticket.bpmn", "${tellCustomer}", "${tellNobody}", "TellDecided", "no delegate"),
                bad("processes/ticket.bpmn", "=\"triage\"", "=\"triahe\"", "Triage", "no process 'triahe'"),
                bad("processes/triage.bpmn", "line == null", "line ==", "line ", "line =="),
                bad("forms/acceptTicket.form", "\"label\"", "label", "line ", "not JSON"),
                bad("forms/acceptTicket.form", "\"textarea\"", "\"filepicker\"", "", "filepicker"),
                bad("rules/onebox/line.dmn", "\"general\"", "\"general", "rule paidLine, column Tier", "not FEEL"),
                bad("rules/onebox/line.dmn", "\"paid\"", "\"payed\"", "rule paidLine, column Line", "\"payed\""),
                bad("rules/onebox/line.dmn", "</decisionTable>", "", "line ", "no DMN"),
                bad("rules/onebox/desk.yaml", "Europe/Kyiv", "Europe/Kyiw", "line ", "no time zone"),
                bad("rules/onebox/desk.yaml", "lines:", "linez: [a]\nlines:", "line ", "linez"),
                bad("rules/onebox/texts/en.yaml", "{channel}", "{channel", "line ", "channel"),
                bad("rules/shared/signals.drl", "Found(code ==", "Found(kode ==", "line ", "kode"),
                bad("rules/shared/completeness.drl", "insert(new Lack(", "insert(new Luck(", "line ", "Luck"),
                bad("rules/shared/dispatch.drl", "Candidate(!atWork", "Candidate(!asleep", "line ", "asleep"),
                bad("rules/shared/words.csv", ",uk,", ",ukrainian,", "line 2", "no language 'ukrainian'"),
                bad("rules/onebox/examples.csv", ",sentence,", ",sentense,", "line 1", "no column \"sentense\""),
                bad("rules/onebox/examples.csv", ",paid,", ",payed,", "line ", "no line \"payed\""),
                bad("rules/onebox/examples.csv", "2026-11-18T11:20:00+02:00", "today", "line 2", "\"today\""));
    }

    private static Arguments bad(String path, String that, String by, String place, String reason) {
        return Arguments.of(path, that, by, place, reason);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("bad")
    void it_is_refused_and_what_ran_keeps_running(String path, String that, String by, String place, String reason) {
        var before = story.receives(aTicket().under("general"));
        saved = path;
        files.replace(path, that, by);
        models.refresh();
        assertThat(models.refused()).singleElement().satisfies(it -> says(it.why(), path, place, reason));
        before.isAccepted().isOnLine("paid").hasStatus("inWork").isDelivered().hasStatus("delivered");
        story.receives(aTicket().under("general"))
                .isOnLine("paid")
                .isToBeAcceptedBy("2026-11-23T09:00:00Z")
                .waitsAt("AcceptTicket");
    }

    @Test
    void each_file_that_is_refused_is_named_whichever_comes_first() {
        String other = "rules/cleverbox/desk.yaml";
        saved = "rules/onebox/desk.yaml";
        List.of(saved, other).forEach(it -> files.replace(it, "Europe/Kyiv", "Europe/Kyiw"));
        models.refresh();
        var refused = models.refused().stream().map(it -> it.why().file()).toList();
        files.restore(other);
        assertThat(refused).containsExactlyInAnyOrder(saved, other);
    }

    private static void says(ModelRefused refusal, String path, String place, String reason) {
        assertThat(refusal.file()).isEqualTo(path);
        assertThat(refusal.place().toString()).startsWith(place).isNotEmpty();
        assertThat(refusal).hasMessageStartingWith(path).hasMessageContaining(reason);
    }
}
