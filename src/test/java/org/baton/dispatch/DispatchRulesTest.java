package org.baton.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baton.dispatch.People.agent;
import static org.baton.dispatch.People.question;

import java.util.List;
import org.junit.jupiter.api.Test;

class DispatchRulesTest {

    private final DispatchRules rules = People.rules();

    @Test
    void the_reason_names_the_values_and_the_rule_is_what_told_the_agent_from_the_next() {
        var choice = choose(
                question(),
                agent("olena").speaking("uk").holding(2),
                agent("petro").speaking("pl"));
        assertThat(choice.agent()).isEqualTo("olena");
        assertThat(choice.rule()).isEqualTo("A customer is answered by somebody who speaks the language");
        assertThat(choice.reason()).isEqualTo("Olena holds 2 of at most 10 tickets, speaks uk.");
        assertThat(choice.others()).extracting(Standing::agent).containsExactly("petro");
    }

    private Choice choose(Need need, People.Who... agents) {
        return rules.choose(need, List.of(agents).stream().map(People.Who::now).toList());
    }
}
