package org.baton.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelRefused;
import org.junit.jupiter.api.Test;

class RulesOnDiskTest {

    @Test
    void a_bad_rule_is_refused_and_the_old_rules_still_hold() {
        var signals = new Signals(SharedRules.WORDS);
        signals.load(List.of(SharedRules.file("signals.drl")));

        assertThatThrownBy(() -> signals.load(List.of(broken("signals.drl"))))
                .isInstanceOf(ModelRefused.class)
                .hasMessageStartingWith("rules/shared/signals.drl, line");

        assertThat(signals.in("", "Не працює пошук")).isEqualTo("error");
    }

    @Test
    void a_bad_rule_about_completeness_is_refused_and_the_old_rules_still_hold() {
        var completeness = new Completeness(SharedRules.WORDS, SharedRules.SIGNALS);
        completeness.load(List.of(SharedRules.file("completeness.drl")));

        assertThatThrownBy(() -> completeness.load(List.of(broken("completeness.drl"))))
                .isInstanceOf(ModelRefused.class)
                .hasMessageStartingWith("rules/shared/completeness.drl, line");

        assertThat(completeness.of("", "Help!", new Incoming("email", "question", null, false, 0, 0), List.of()))
                .hasSize(1);
    }

    @Test
    void each_reader_knows_its_own_file() {
        assertThat(SharedRules.WORDS.reads(SharedRules.file("words.csv"))).isTrue();
        assertThat(SharedRules.SIGNALS.reads(SharedRules.file("signals.drl"))).isTrue();
        assertThat(SharedRules.COMPLETENESS.reads(SharedRules.file("completeness.drl")))
                .isTrue();
        assertThat(SharedRules.WORDS.reads(new ModelFile("rules/onebox/words.csv", "")))
                .isFalse();
    }

    private static ModelFile broken(String name) {
        return new ModelFile(
                "rules/shared/" + name, "package rules;\nrule \"x\"\nwhen\n  Foun(code == 1)\nthen\nend\n");
    }
}
