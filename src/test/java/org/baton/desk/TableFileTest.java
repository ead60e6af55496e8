package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"onebox", "integrator", "arnika", "cleverbox"})
    void the_published_tables_are_what_desks_need(String desk) {
        Desk of = desk(desk);
        assertThat(TableNames.all())
                .allSatisfy(it -> assertThatCode(
                                () -> TableFile.read(file(desk, it)).check(of))
                        .doesNotThrowAnyException());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("tier", "<decision id=", "<!DOCTYPE x><decision id=", "", "a document type is not allowed"),
                fault("tier", "</decision>", "</decison>", "line 77", "it is no DMN: The element type"),
                fault("tier", "<rule id=\"freePlan\">", "<rule id=\"licenceOnly\">", "line 52", "it is no DMN"),
                fault(
                        "tier",
                        "decision id=\"tier\"",
                        "decision id=\"tire\"",
                        "decision tire",
                        "file's name must be the same"),
                fault("tier", "hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\"", "", "the hit policy must be FIRST"),
                fault(
                        "tier",
                        " camunda:historyTimeToLive=\"P1826D\"",
                        "",
                        "",
                        "the history time to live has to be days"),
                fault("tier", "<rule id=\"freePlan\">", "<rule>", "rule null", "a rule's id says"),
                fault(
                        "tier",
                        "<rule id=\"freePlan\">",
                        "<rule id=\"DecisionRule_1x\">",
                        "rule DecisionRule_1x",
                        "like phoneForEmergencies"),
                fault(
                        "tier",
                        "<description>The plan in force is {plan}: the paid line answers.</description>",
                        "<description> </description>",
                        "rule generalSupport",
                        "the annotation is missing"),
                fault(
                        "tier",
                        "{plan}: the paid",
                        "{plna}: the paid",
                        "rule generalSupport",
                        "names {plna}, and no column is called so; there is licences, plan, tier"),
                fault(
                        "tier",
                        "<text>licences</text>",
                        "<text>lcences</text>",
                        "column Licences",
                        "there is no fact \"lcences\"; there is accountManager"),
                fault(
                        "tier",
                        "<text>plan</text>",
                        "<text>line</text>",
                        "column Plan in force",
                        "there is no fact \"line\""),
                fault("tier", "<text>plan</text>", "<text></text>", "column Plan in force", "does not say which fact"),
                fault(
                        "tier",
                        "<text>licences</text>",
                        "<text>licences +</text>",
                        "column Licences",
                        "\"licences +\" is not FEEL"),
                fault(
                        "tier",
                        "<text>&gt; 0</text>",
                        "<text>&gt; &gt; 0</text>",
                        "rule licenceOnly, column Licences",
                        "\"> > 0\" is not FEEL"),
                fault(
                        "tier",
                        "<text>\"ism\"</text>\n        </outputEntry>",
                        "<text>\"ism</text>\n        </outputEntry>",
                        "rule individualManager, column Tier",
                        "is not FEEL"),
                fault(
                        "tier",
                        "<text>\"ism\"</text>\n        </outputEntry>",
                        "<text>\"imp\"</text>\n        </outputEntry>",
                        "rule individualManager, column Tier",
                        "\"imp\" is no plan of this desk; there is free, general, ism"),
                fault(
                        "tier",
                        "name=\"tier\"",
                        "name=\"tire\"",
                        "column Tier",
                        "this table does not answer \"tire\"; it answers tier"),
                fault(
                        "line",
                        "<text>\"paid\"</text>",
                        "<text>\"payed\"</text>",
                        "rule paidLine, column Line",
                        "\"payed\" is no line of this desk"),
                fault(
                        "type",
                        "<text>\"training\"</text>",
                        "<text>\"printForm\"</text>",
                        "rule trainingInText, column Type",
                        "\"printForm\" is no type of this desk"),
                fault(
                        "promise",
                        "<text>\"3 h\"</text>",
                        "<text>\"3 hours\"</text>",
                        "rule bug, column Resolve within",
                        "\"3 hours\" is no span of time"),
                fault(
                        "promise",
                        "<text>\"working\"</text>",
                        "<text>\"wroking\"</text>",
                        "rule complaint, column Accept clock",
                        "There is no clock \"wroking\""),
                fault(
                        "promise",
                        "<text>\"quote\"</text>",
                        "<text>\"miracle\"</text>",
                        "rule enhancementQuoted, column Waits for",
                        "\"miracle\" is no answer to wait for"),
                fault(
                        "promise",
                        "<text>\"receipt\"</text>",
                        "<text>\"birth\"</text>",
                        "rule complexParts, column Counted from",
                        "\"birth\" is no beginning of a promise"),
                fault(
                        "quality",
                        "<text>0.05</text>",
                        "<text>5</text>",
                        "rule sample, column Share",
                        "\"5\" is no share"),
                fault(
                        "quality",
                        "<text>rating</text>",
                        "<text>plan</text>",
                        "column Rating",
                        "there is no fact \"plan\"; there is channel, experience, late, line, rating"),
                fault(
                        "quality",
                        "name=\"share\"",
                        "name=\"quality\"",
                        "column Share",
                        "this table does not answer \"quality\"; it answers share"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_table_that_cannot_be_used_is_refused_with_its_place(
            String table, String good, String bad, String place, String reason) {
        Desk onebox = desk("onebox");
        ModelFile file = file("onebox", table);
        assertThat(file.text()).contains(good);
        var broken = new ModelFile(file.path(), file.text().replace(good, bad));
        assertThatThrownBy(() -> TableFile.read(broken).check(onebox))
                .isInstanceOfSatisfying(ModelRefused.class, it -> {
                    assertThat(it.file()).isEqualTo(file.path());
                    assertThat(it.place().toString()).startsWith(place);
                })
                .hasMessageContaining(reason);
    }

    private static Arguments fault(String table, String good, String bad, String place, String reason) {
        return Arguments.of(table, good, bad, place, reason);
    }

    private static Desk desk(String code) {
        return DeskFile.read(file(code, "desk.yaml"), code, 1, DeskHouse.NOW);
    }

    private static ModelFile file(String desk, String name) {
        String path = "rules/" + desk + "/" + (name.contains(".") ? name : name + ".dmn");
        return DeskHouse.published().stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
