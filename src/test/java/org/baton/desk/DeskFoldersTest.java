package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import org.baton.TestDatabase;
import org.baton.engine.ModelRefused;
import org.baton.engine.NotFound;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskFoldersTest {

    private static final String ONEBOX = "rules/onebox/desk.yaml";

    private DeskHouse house;

    @BeforeEach
    void open() {
        house = new DeskHouse(TestDatabase.h2()).load();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void each_folder_is_a_desk_of_its_name() {
        assertThat(house.desks.all())
                .extracting(Desk::code)
                .containsExactlyInAnyOrder("onebox", "integrator", "arnika", "cleverbox");
        assertThat(house.desks.get("onebox").version()).isEqualTo(1);
        assertThat(house.desks.find("nowhere")).isEmpty();
        assertThatThrownBy(() -> house.desks.get("nowhere")).isInstanceOf(NotFound.class);
    }

    @Test
    void the_tables_of_a_desk_are_deployed_for_it_alone_and_carry_its_version() {
        assertThat(tables("arnika"))
                .allSatisfy(it -> assertThat(it.getVersionTag()).isEqualTo("1"))
                .extracting(DecisionDefinition::getKey)
                .containsExactlyInAnyOrder("type", "tier", "refusal", "line", "promise");
    }

    @Test
    void what_has_not_changed_is_not_deployed_again() {
        house.load();
        house.change("rules/onebox/texts/en.yaml", it -> it.replace("the paid line", "our paid line"))
                .load();
        assertThat(house.engine.getRepositoryService().createDeploymentQuery().count())
                .isEqualTo(4);
        assertThat(house.desks.get("onebox").version()).isEqualTo(1);
    }

    @Test
    void a_changed_folder_is_a_new_version_and_the_old_one_stays() {
        house.change(ONEBOX, it -> it.replace("friday: [\"09:00-18:00\"]", "friday: [\"09:00-16:00\"]"))
                .load();

        assertThat(closes(house.desks.get("onebox"))).isEqualTo(16);
        assertThat(closes(house.desks.at("onebox", 1))).isEqualTo(18);
        assertThat(house.desks.at("onebox", 2)).isSameAs(house.desks.get("onebox"));
        assertThat(tables("onebox"))
                .extracting(DecisionDefinition::getVersionTag)
                .containsOnly("1", "2")
                .hasSize(10);
        assertThat(house.desks.get("arnika").version()).isEqualTo(1);
    }

    @Test
    void a_changed_table_is_a_new_version_too() {
        house.change("rules/onebox/promise.dmn", it -> it.replace("\"3 h\"", "\"2 h\""))
                .load();
        assertThat(house.desks.get("onebox").version()).isEqualTo(2);
    }

    @Test
    void a_refused_desk_stays_as_it_was_and_the_others_change() {
        house.change(ONEBOX, it -> it.replace("fallbackLine: leads", "fallbackLine: nobody"))
                .change("rules/cleverbox/desk.yaml", it -> it.replace("name: Cleverbox", "name: CleverBox"));

        assertThatThrownBy(house::load).isInstanceOf(ModelRefused.class).hasMessageContaining(ONEBOX);

        assertThat(house.desks.get("onebox").fallbackLine()).isEqualTo("leads");
        assertThat(house.desks.get("onebox").version()).isEqualTo(1);
        assertThat(house.desks.get("cleverbox").name()).isEqualTo("CleverBox");
        assertThat(house.versions.latest("onebox").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_desk_whose_folder_is_gone_is_still_what_its_tickets_were_promised() {
        List.of("desk.yaml", "type.dmn", "tier.dmn", "refusal.dmn", "line.dmn", "promise.dmn")
                .forEach(it -> house.delete("rules/arnika/" + it));
        house.load();
        assertThat(house.desks.find("arnika")).isEmpty();
        assertThat(house.desks.at("arnika", 1).name()).isEqualTo("Arnika");
        assertThatThrownBy(() -> house.desks.at("arnika", 2))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("version 2");
    }

    private int closes(Desk desk) {
        var hours = desk.calendar().weekly().get(DayOfWeek.FRIDAY).get(0);
        return hours.opens().plus(hours.lasts()).getHour();
    }

    private List<DecisionDefinition> tables(String desk) {
        return house.engine
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .tenantIdIn(desk)
                .list();
    }
}
