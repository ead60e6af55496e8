package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baton.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A fifth desk is a folder: its own plans, types, lines, language, an overnight shift, and a column that no other has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FifthDeskTest {

    private DeskHouse house;

    @BeforeAll
    void open() {
        house = new DeskHouse(TestDatabase.h2()).load();
        house.saveAll(Path.of("src/test/resources/fifth")).load();
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void it_is_there_at_once_and_the_others_are_what_they_were() {
        Desk fifth = house.desks.get("nachtwache");
        assertThat(fifth.types()).containsExactly("incident", "request", "complaint");
        assertThat(fifth.plans()).containsOnlyKeys("silver", "gold");
        assertThat(fifth.leads()).isEqualTo("chief");
        assertThat(house.desks.all()).hasSize(5).extracting(Desk::version).containsOnly(1);
    }

    @Test
    void its_shift_runs_past_midnight() {
        var friday = house.desks.get("nachtwache").calendar().weekly().get(DayOfWeek.FRIDAY);
        assertThat(friday).containsExactly(Interval.parse("20:00-08:00"));
        assertThat(friday.get(0).lasts()).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void it_speaks_german_and_what_it_has_no_words_for_english() {
        var values = Map.of("number", "100007", "subject", "Tor 3", "acceptBy", Instant.parse("2026-11-20T21:15:00Z"));
        assertThat(house.texts.say("nachtwache", "de", "TellDecided", values))
                .startsWith("Danke, Ihre Meldung „Tor 3“ ist eingegangen; ihre Nummer ist 100007.")
                .contains("Freitag, 20. November 2026")
                .contains("22:15");
        assertThat(house.texts.name("nachtwache", "de", "type", "incident")).isEqualTo("Störung");
        assertThat(house.texts.say("nachtwache", "de", "missing.who", Map.of())).startsWith("Whom or what");
    }

    @Test
    void its_tables_ask_how_severe_it_is() {
        assertThat(decided("critical", "silver"))
                .containsEntry("type", "incident")
                .containsEntry("line", "chief")
                .containsEntry("accept", "15 min")
                .containsEntry("acceptClock", "elapsed");
        assertThat(decided("low", "gold")).containsEntry("line", "watch").containsEntry("accept", "1 h");
        assertThat(decided(null, null)).containsEntry("refusal", "notEntitled");
    }

    /** By the tables as they are deployed for this desk. */
    private Map<String, Object> decided(String severity, String plan) {
        var facts = new HashMap<String, Object>();
        List.of("confirmedType", "declaredType", "handedTo", "plan", "severity").forEach(it -> facts.put(it, null));
        facts.put("signals", "error, everybodyBlocked");
        facts.put("severity", severity);
        facts.put("plan", plan);
        for (String table : TableNames.TABLES) {
            var answer = house.engine
                    .getDecisionService()
                    .evaluateDecisionTableByKey(table)
                    .decisionDefinitionTenantId("nachtwache")
                    .variables(facts)
                    .evaluate()
                    .getSingleResult();
            facts.put(table, null);
            facts.putAll(answer);
        }
        return facts;
    }
}
