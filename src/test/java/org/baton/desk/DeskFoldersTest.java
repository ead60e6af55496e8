package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import org.baton.TestDatabase;
import org.baton.engine.ModelRefused;
import org.baton.engine.NotFound;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One house for all tests; each changes a folder of its own, which is a desk as soon as it is saved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskFoldersTest {

    private DeskHouse house;

    TestDatabase database() {
        return TestDatabase.h2();
    }

    @BeforeAll
    void open() {
        house = new DeskHouse(database()).load();
    }

    @AfterEach
    void forgetWhatTheTestSaved() {
        house.reset();
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void each_folder_is_a_desk_of_its_name() {
        assertThat(house.desks.all())
                .extracting(Desk::code)
                .contains("onebox", "integrator", "arnika", "cleverbox")
                .doesNotContain("shared");
        assertThat(house.desks.get("onebox").name()).isEqualTo("OneBox");
        assertThat(house.desks.find("nowhere")).isEmpty();
        assertThatThrownBy(() -> house.desks.get("nowhere"))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void the_tables_of_a_desk_are_deployed_for_it_alone_and_carry_its_version() {
        assertThat(tables("arnika"))
                .allSatisfy(it -> assertThat(it.getVersionTag()).isEqualTo("1"))
                .extracting(DecisionDefinition::getKey)
                .containsExactlyInAnyOrderElementsOf(TableNames.all());
    }

    @Test
    void what_has_not_changed_is_not_deployed_again() {
        house.copy("onebox", "steady").load();
        house.load();
        house.change("rules/steady/texts/en.yaml", it -> it.replace("the paid line", "our paid line"))
                .load();
        assertThat(tables("steady")).hasSize(TableNames.all().size());
        assertThat(house.desks.get("steady").version()).isEqualTo(1);
        assertThat(house.texts.name("steady", "en", "line", "paid")).isEqualTo("our paid line");
    }

    @Test
    void a_changed_folder_is_a_new_version_and_the_old_one_stays() {
        house.copy("onebox", "changing").load();
        house.change(yaml("changing"), it -> it.replace("friday: [\"09:00-18:00\"]", "friday: [\"09:00-16:00\"]"))
                .load();

        assertThat(closesOnFridays(house.desks.get("changing"))).isEqualTo(16);
        assertThat(closesOnFridays(house.desks.at("changing", 1))).isEqualTo(18);
        assertThat(house.desks.at("changing", 2)).isSameAs(house.desks.get("changing"));
        assertThat(tables("changing"))
                .hasSize(2 * TableNames.all().size())
                .extracting(DecisionDefinition::getVersionTag)
                .containsOnly("1", "2");
        assertThat(house.desks.get("onebox").version()).isEqualTo(1);
    }

    @Test
    void a_changed_table_is_a_new_version_too() {
        house.copy("onebox", "faster").load();
        house.change("rules/faster/promise.dmn", it -> it.replace("\"3 h\"", "\"2 h\""))
                .load();
        assertThat(house.desks.get("faster").version()).isEqualTo(2);
    }

    @Test
    void a_refused_desk_stays_as_it_was_and_the_others_change() {
        house.copy("onebox", "broken").copy("onebox", "mended").load();
        house.change(yaml("broken"), it -> it.replace("fallbackLine: leads", "fallbackLine: nobody"))
                .change(yaml("mended"), it -> it.replace("name: OneBox", "name: TwoBox"));

        refuses(yaml("broken"), "\"nobody\" is no line of this desk");

        assertThat(house.desks.get("broken").fallbackLine()).isEqualTo("leads");
        assertThat(house.versions.latest("broken").orElseThrow().version()).isEqualTo(1);
        assertThat(house.desks.get("mended").name()).isEqualTo("TwoBox");
        house.change(yaml("broken"), it -> it.replace("fallbackLine: nobody", "fallbackLine: free"))
                .load();
        assertThat(house.desks.get("broken").fallbackLine()).isEqualTo("free");
    }

    @Test
    void a_table_that_the_engine_refuses_leaves_no_version_behind() {
        house.copy("onebox", "refused")
                .change("rules/refused/promise.dmn", it -> it.replace("name=\"acceptClock\"", "name=\"accept\""));
        refuses("rules/refused", "promise.dmn");
        assertThat(house.versions.latest("refused")).isEmpty();
        assertThat(tables("refused")).isEmpty();
        assertThat(house.desks.find("refused")).isEmpty();
    }

    @Test
    void a_folder_without_one_of_its_tables_is_no_desk() {
        house.copy("onebox", "half").delete("rules/half/tier.dmn");
        refuses("rules/half/tier.dmn", "the file is missing; a desk has desk.yaml, type.dmn, tier.dmn");
    }

    @Test
    void a_table_that_nobody_asks_is_refused() {
        house.copy("onebox", "more").copyFile("rules/onebox/tier.dmn", "rules/more/mood.dmn");
        refuses("rules/more/mood.dmn", "nobody asks this table");
    }

    @Test
    void a_folder_whose_name_is_no_code_is_refused() {
        house.copy("onebox", "my-desk");
        refuses("rules/my-desk/desk.yaml", "the folder's name is the desk's code");
    }

    @Test
    void a_language_without_texts_is_refused() {
        house.copy("onebox", "foreign").change(yaml("foreign"), it -> it.replace("[uk, ru, en, pl]", "[uk, de]"));
        refuses(yaml("foreign"), "there are no texts in \"de\"; write it in rules/foreign/texts/de.yaml");
    }

    @Test
    void a_question_without_words_is_refused() {
        house.copy("onebox", "curious").change(yaml("curious"), it -> it.replace("[screenshot,", "[shoeSize,"));
        refuses(yaml("curious"), "there is no text \"missing.shoeSize\"");
    }

    @Test
    void a_text_that_cannot_be_said_leaves_the_old_ones() {
        house.copy("onebox", "wordy").load();
        house.change("rules/wordy/texts/en.yaml", it -> it.replace("the paid line", "the {paid} line"));
        refuses("rules/wordy/texts/en.yaml", "nobody gives a text [paid]");
        assertThat(house.texts.name("wordy", "en", "line", "paid")).isEqualTo("the paid line");
    }

    @Test
    void a_desk_whose_folder_is_gone_is_still_what_its_tickets_were_promised() {
        house.copy("onebox", "closing").load();
        house.forget("closing").load();
        assertThat(house.desks.find("closing")).isEmpty();
        assertThat(house.desks.at("closing", 1).name()).isEqualTo("OneBox");
        assertThatThrownBy(() -> house.desks.at("closing", 2))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("version 2");
    }

    private void refuses(String file, String reason) {
        assertThatThrownBy(house::load)
                .isInstanceOf(ModelRefused.class)
                .hasMessageStartingWith(file)
                .hasMessageContaining(reason);
    }

    private static String yaml(String desk) {
        return "rules/" + desk + "/desk.yaml";
    }

    private static int closesOnFridays(Desk desk) {
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
