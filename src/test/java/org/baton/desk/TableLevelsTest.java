package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelRefused;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The levels of a desk's promises, as they are saved. */
class TableLevelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"onebox", "integrator", "arnika", "cleverbox"})
    void the_published_levels_are_ladders(String desk) {
        assertThatCode(() -> TableFile.read(file(desk)).check(desk(desk))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"onebox", "integrator", "arnika", "cleverbox"})
    void each_desk_reminds_the_agent_tells_the_lead_raises_the_priority_opens_the_line_and_tells_the_head(String desk) {
        List<String> said = TableFile.read(file(desk)).table().getRules().stream()
                .map(Rule::getOutputEntries)
                .flatMap(it -> it.stream())
                .map(OutputEntry::getTextContent)
                .map(String::strip)
                .toList();
        assertThat(said)
                .contains("\"executor\"", "\"lead\"", "\"raisePriority\"", "\"openToLine\"", "\"head\"", "\"100 %\"");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("<text>2</text>", "<text>3</text>", "rule acceptNow", "and there is no level 2"),
                fault("<text>3</text>", "<text>2</text>", "rule acceptLate", "and so is rule acceptNow"),
                fault("<text>3</text>", "<text>4</text>", "rule acceptLate", "and there is no level 3"),
                fault("<text>1</text>", "<text>one</text>", "rule acceptSoon", "a level has a number"),
                fault("\"90 %\"", "\"75 %\"", "rule acceptNow", "due at the same time as rule acceptSoon"),
                fault("\"90 %\"", "\"70 %\"", "rule acceptNow", "and due before level 1, rule acceptSoon"),
                fault("\"90 %\"", "\"+5 min\"", "rule acceptLate", "and due before level 2, rule acceptNow"),
                fault("\"90 %\"", "\"soon\"", "rule acceptNow, column At", "it is written like 75 %, -30 min or +1 h"),
                fault("\"90 %\"", "\"-1 d\"", "rule acceptNow, column At", "days are not counted backwards"),
                fault("\"90 %\"", "\"-1 h elapsed\"", "rule acceptNow, column At", "so it names none"),
                fault("\"executor\"", "\"boss\"", "rule acceptSoon, column Tell", "\"boss\" is no reader; there is"),
                fault("\"executor\"", "\"cleaner\"", "rule acceptSoon, column Tell", "is no reader"),
                fault("\"message\"", "\"pigeon\"", "rule acceptSoon, column How", "\"pigeon\" is no way to tell"),
                fault("\"message\"", "\"task\"", "rule acceptSoon", "a task is for those who are to help: lead, head"),
                fault("\"openToLine\"", "\"panic\"", "rule acceptLate, column Action", "\"panic\" is no action"),
                fault("\"openToLine\"", "\"nextLine\"", "rule acceptLate", "to move on needs both"),
                fault("\"1 h\"", "\"1 hour\"", "rule acceptLate, column Again every", "is no span of time"),
                fault("\"accept\"", "\"accpet\"", "rule acceptSoon, column Promise", "there is no promise \"accpet\""),
                fault("<text>promise</text>", "<text>status</text>", "column Promise", "there is no fact \"status\""),
                fault("name=\"tell\"", "name=\"told\"", "column Tell", "this table does not answer \"told\""),
                fault("hitPolicy=\"COLLECT\"", "hitPolicy=\"FIRST\"", "", "the hit policy must be COLLECT"),
                fault("\"COLLECT\"", "\"COLLECT\" aggregation=\"MAX\"", "", "without aggregation"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void levels_that_are_no_ladder_are_refused_with_their_place(String good, String bad, String place, String reason) {
        ModelFile file = file("onebox");
        assertThat(file.text()).contains(good);
        var broken = new ModelFile(file.path(), first(file.text(), good, bad));
        assertThatThrownBy(() -> TableFile.read(broken).check(desk("onebox")))
                .isInstanceOfSatisfying(
                        ModelRefused.class, it -> assertThat(it.place()).hasToString(place))
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"75 %->-15 min", "+4 h->+1 d", "+4 h->150 %", "100 %->95%", "1 h->30 min elapsed"})
    void what_an_analyst_may_write_instead_is_taken(String change) {
        String[] both = change.split("->");
        ModelFile file = file("onebox");
        var saved = new ModelFile(file.path(), file.text().replace("\"" + both[0] + "\"", "\"" + both[1] + "\""));
        assertThat(saved.text()).isNotEqualTo(file.text());
        assertThatCode(() -> TableFile.read(saved).check(desk("onebox"))).doesNotThrowAnyException();
    }

    @Test
    void while_another_line_is_asked_nothing_is_done_to_the_ticket_but_to_take_it_under_control() {
        ModelFile file = file("arnika");
        String action = "<outputEntry id=\"answerLate-actionOutput\">\n          <text>";
        var broken = new ModelFile(file.path(), first(file.text(), action, action + "\"openToLine\""));
        assertThatThrownBy(() -> TableFile.read(broken).check(desk("arnika")))
                .hasMessageContaining("while another line is asked, nothing but personalControl can be done");
        var fine = new ModelFile(file.path(), first(file.text(), action, action + "\"personalControl\""));
        assertThatCode(() -> TableFile.read(fine).check(desk("arnika"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"line9", "lane2"})
    void a_level_of_a_line_that_the_desk_does_not_have_is_refused(String line) {
        ModelFile file = file("arnika");
        var broken = new ModelFile(file.path(), file.text().replace("\"line2\"", "\"" + line + "\""));
        assertThatThrownBy(() -> TableFile.read(broken).check(desk("arnika")))
                .hasMessageContaining("there is no line \"" + line + "\" at this desk; there is line1, line2");
    }

    /** Two lines share the levels of a promise until one has more of them. */
    @ParameterizedTest
    @ValueSource(strings = {"line3", "content"})
    void levels_are_a_ladder_for_each_line_by_itself(String line) {
        ModelFile file = file("arnika");
        int second = file.text().indexOf("\"line2\"", file.text().indexOf("line2Late"));
        var broken = new ModelFile(
                file.path(),
                file.text().substring(0, second) + "\"" + line + "\""
                        + file.text().substring(second + 7));
        assertThatThrownBy(() -> TableFile.read(broken).check(desk("arnika")))
                .hasMessageContaining("it is level 3 of target, line2, question, and there is no level 2");
    }

    private static String first(String text, String good, String bad) {
        int at = text.indexOf(good);
        return text.substring(0, at) + bad + text.substring(at + good.length());
    }

    private static Arguments fault(String good, String bad, String place, String reason) {
        return Arguments.of(good, bad, place, reason);
    }

    private static Desk desk(String code) {
        return DeskFile.read(published(code, "desk.yaml"), code, 1, DeskHouse.NOW);
    }

    private static ModelFile file(String desk) {
        return published(desk, Levels.TABLE + ".dmn");
    }

    private static ModelFile published(String desk, String name) {
        return DeskHouse.published().stream()
                .filter(it -> it.path().equals("rules/" + desk + "/" + name))
                .findFirst()
                .orElseThrow();
    }
}
