package org.baton.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baton.dispatch.Staff.agent;
import static org.baton.dispatch.Staff.people;
import static org.baton.dispatch.Staff.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baton.engine.ModelRefused;
import org.baton.engine.RuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DispatchRulesTest {

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\".*?^end$");

    private static DispatchRules rules;

    @BeforeAll
    static void read() {
        rules = Staff.rules();
    }

    static Stream<Example> examples() {
        return Example.all().stream();
    }

    static Stream<String> ruleNames() {
        return RULE.matcher(Staff.text()).results().map(it -> it.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_right_agent_gets_it_for_the_right_reason(Example example) {
        var choice = rules.choose(example.need(), example.agents());
        assertThat(choice.agent()).as(choice.reason()).isEqualTo(example.chosen());
        assertThat(choice.rule()).as(choice.reason()).isEqualTo(example.rule());
    }

    @ParameterizedTest
    @MethodSource("ruleNames")
    void without_any_one_rule_some_example_comes_out_differently(String name) {
        var book = RuleBook.compile(Staff.file(without(name)));
        assertThat(Example.all())
                .as("no example needs the rule \"%s\"", name)
                .anyMatch(it -> !book.infer(facts(it), Choice.class).stream()
                        .map(Choice::agent)
                        .toList()
                        .equals(Collections.singletonList(it.chosen())));
    }

    @Test
    void the_reason_names_the_values_and_the_rule_is_what_told_the_agent_from_the_next() {
        var choice = rules.choose(
                question(),
                people(agent("olena").speaking("uk").holding(2), agent("petro").speaking("pl")));
        assertThat(choice.reason()).isEqualTo("Olena has 8 promised hours to do in 2 tickets, speaks uk.");
        assertThat(choice.ahead())
                .extracting(Standing::sentence)
                .containsExactly(choice.reason(), "Petro has 0 promised hours to do in 0 tickets.");
    }

    @Test
    void that_nobody_can_have_it_is_explained_agent_by_agent() {
        var choice = rules.choose(
                question(),
                people(
                        agent("olena").holding(10),
                        agent("petro").awayUntil(Staff.NOW.plusSeconds(86_400)),
                        agent("roman").ofLine("free")));
        assertThat(choice.reason())
                .isEqualTo("Nobody of line paid can be offered it now (busy enough: Olena; not at work: Petro).");
    }

    @Test
    void what_it_waits_for_is_said_by_the_desks_clock() {
        var manager = agent("olena").managingTheProject().awayUntil(Staff.NOW.plusSeconds(1800));
        assertThat(rules.choose(question(), people(manager)).reason())
                .isEqualTo("It is for Olena, whose shift begins at 2026-11-23 10:30; it is to be accepted by"
                        + " 2026-11-23 11:00.");
        assertThat(rules.choose(Staff.later(2), people(agent("olena"))).reason())
                .isEqualTo("Its turn comes at 2026-11-30 10:00; tickets of the line that come before it: 2.");
    }

    @ParameterizedTest
    @CsvSource({
        "Candidate(held >= capacity, Candidate(held >== capacity, no viable alternative",
        "Candidate(held >= capacity, Candidate(helt >= capacity, helt >= capacity",
        "Candidate(held >= capacity, Candidat(held >= capacity, Unable to find class: Candidat",
        "Whoever has the least to do gets the next ticket, Hard work is for the experienced, Duplicate rule name",
    })
    void a_file_that_does_not_compile_is_refused_with_its_line_and_the_old_one_stays(
            String good, String bad, String reason) {
        var used = Staff.rules();
        int at = Staff.text().indexOf(good);
        String text = Staff.text().replace(good, bad);
        int line = (int) text.substring(0, at + 1).lines().count();
        assertThatThrownBy(() -> used.load(List.of(Staff.file(text))))
                .isInstanceOf(ModelRefused.class)
                .hasMessageStartingWith("rules/shared/dispatch.drl, line " + line + ": ")
                .hasMessageContaining(reason);
        assertThat(used.choose(question(), people(agent("olena"))).agent()).isEqualTo("olena");
    }

    @Test
    void a_file_that_offers_tickets_to_nobody_is_refused_too() {
        var used = Staff.rules();
        String mute = without("Whoever is not barred may be offered it");
        assertThatThrownBy(() -> used.load(List.of(Staff.file(mute))))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("is offered to nobody");
    }

    @Test
    void a_file_with_a_rule_that_fails_is_refused_and_the_rule_named() {
        var used = Staff.rules();
        String failing = Staff.text().replace("Need(topic != null, $topic: topic)", "Need($topic: topic)");
        assertThatThrownBy(() -> used.load(List.of(Staff.file(failing))))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("Whoever is at home in the topic is the right one for it");
    }

    @Test
    void points_that_an_analyst_changes_count_at_once() {
        var used = Staff.rules();
        var agents = people(agent("olena").speaking("uk").holding(5), agent("petro"));
        assertThat(used.choose(question(), agents).agent()).isEqualTo("olena");
        used.load(List.of(Staff.file(Staff.text().replace(", 60, ", ", 10, "))));
        assertThat(used.choose(question(), agents).agent()).isEqualTo("petro");
    }

    private static List<Object> facts(Example example) {
        var facts = new ArrayList<Object>(example.agents());
        facts.add(example.need());
        return facts;
    }

    private static String without(String rule) {
        Matcher rules = RULE.matcher(Staff.text());
        return rules.replaceAll(it -> it.group(1).equals(rule) ? "" : Matcher.quoteReplacement(it.group()));
    }
}
