package org.baton.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TablesTest {

    private static final String TIER = "rules/onebox/tier.dmn";

    @Test
    void a_decision_is_called_like_its_file() {
        Broken.in(TIER, "<decision id=\"tier\"", "<decision id=\"plan\"")
                .isToldBy(Tables::faults, TIER + ", plan: the decision is called like its file: tier");
    }

    @Test
    void a_decision_says_how_long_its_history_is_kept() {
        Broken.in(TIER, " camunda:historyTimeToLive=\"P1826D\"", "")
                .isToldBy(
                        Tables::faults, TIER + ", tier: the history time to live is missing; it is P1826D everywhere");
    }

    @Test
    void the_first_row_that_fits_decides() {
        Broken.in(TIER, "hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\"")
                .isToldBy(
                        Tables::faults,
                        TIER + ", tierTable: the first row that fits decides, so the hit policy is FIRST");
    }

    @Test
    void a_row_has_a_speaking_id() {
        Broken.by(it -> it.with(TIER, it.files().get(TIER).replaceFirst("<rule id=\"\\w+\"", "<rule id=\"Rule_1\"")))
                .isToldBy(Tables::faults, TIER + ", rule Rule_1: a rule's id says what it is about, likeThis");
    }

    @Test
    void no_two_rows_have_one_id() {
        var broken = Broken.by(
                it -> it.with(TIER, it.files().get(TIER).replaceAll("<rule id=\"\\w+\"", "<rule id=\"same\"")));

        assertThat(broken.models().unreadable())
                .singleElement()
                .asString()
                .matches(TIER + ", line \\d+: it cannot be read: .*There are multiple occurrences of ID value 'same'.");
    }

    @Test
    void a_row_says_why_in_a_sentence() {
        Broken.by(it -> it.with(
                        TIER,
                        it.files()
                                .get(TIER)
                                .replaceFirst(
                                        "(?s)<rule id=\"\\w+\">\\s*<description>.*?</description>",
                                        "<rule id=\"whatever\"><description>todo</description>")))
                .isToldBy(
                        Tables::faults,
                        TIER + ", rule whatever: the annotation is the sentence that a customer may read, with a full"
                                + " stop");
    }

    @Test
    void a_table_can_be_opened_in_modeler() {
        Broken.in(TIER, "dmnElementRef=\"tier\"", "dmnElementRef=\"other\"")
                .isToldBy(
                        Tables::faults,
                        TIER + ", tier: the decision has no place in the diagram; Modeler cannot open it");
    }
}
