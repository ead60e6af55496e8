package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baton.engine.FormField.Choice;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the saved forms ask for, and when. */
class TaskFormTest {

    private static final Map<String, Object> KNOWN = Map.of(
            "typeChoices",
            choices("question", "complex", "enhancement"),
            "lineChoices",
            choices("paid", "leads"),
            "untilChoices",
            choices("2026-11-25T08:00:00Z"),
            "leadChoices",
            choices("viktor", "bohdana"),
            "slotChoices",
            choices("2026-11-25T08:00:00Z"),
            "summary",
            "# Order 1712",
            "saidConfirmedType",
            "question");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            acceptTicket      | saidOutcome=accept                               | saidOutcome saidConfirmedType
            acceptTicket      | saidOutcome=accept saidConfirmedType=complex     | saidOutcome saidConfirmedType saidPartTitles
            acceptTicket      | saidOutcome=accept saidConfirmedType=enhancement | saidOutcome saidConfirmedType saidEstimateHours
            acceptTicket      | saidOutcome=ask saidConfirmedType=complex        | saidOutcome saidText
            acceptTicket      | saidOutcome=handOver                             | saidOutcome saidTargetLine saidReason
            acceptTicket      | saidOutcome=decline                              | saidOutcome saidRefusalCode saidReason saidOffer
            acceptTicket      |                                                  | saidOutcome
            workOnTicket      | saidOutcome=deliver                              | saidOutcome saidText
            workOnPart        | saidOutcome=decline                              | saidOutcome saidReason
            awaitCustomer     | saidOutcome=approved                             | saidOutcome saidText
            awaitConfirmation | saidOutcome=confirmed                            | saidOutcome saidRating
            awaitConfirmation | saidOutcome=rejected                             | saidOutcome saidReason
            answerComplaint   |                                                  | saidOutcome saidText
            """)
    void a_way_out_shows_the_fields_that_the_form_shows_for_it(String form, String said, String fields) {
        assertThat(form(form).shown(values(said))).extracting(FormField::key).containsExactly(fields.split(" "));
    }

    @Test
    void what_a_form_says_depends_on_what_is_filled_in() {
        var form = form("answerComplaint", Map.of("refundBasis", "60 USD are paid for and not served."));
        assertThat(form.told(values("saidOutcome=partly"))).containsExactly("60 USD are paid for and not served.");
        assertThat(form.told(values("saidOutcome=unjustified"))).isEmpty();
        assertThat(form("answerComplaint").told(values("saidOutcome=partly"))).isEmpty();
    }

    @Test
    void choices_come_from_the_form_or_from_the_task() {
        var form = form("acceptTicket");
        assertThat(form.field("saidOutcome").orElseThrow().choices())
                .extracting(Choice::value)
                .containsExactly("accept", "ask", "split", "handOver", "decline");
        assertThat(form.field("saidTargetLine").orElseThrow().choices())
                .containsExactly(new Choice("paid", "paid"), new Choice("leads", "leads"));
    }

    @Test
    void what_the_task_knows_stands_in_the_field_until_something_else_is_filled_in() {
        var form = form("acceptTicket");
        assertThat(form.filled(Map.of())).containsEntry("saidConfirmedType", "question");
        assertThat(form.filled(Map.of("saidConfirmedType", "complex"))).containsEntry("saidConfirmedType", "complex");
    }

    @Test
    void a_task_is_completed_with_what_its_form_asks_for_and_in_the_types_that_the_form_says() {
        assertThat(form("acceptTicket")
                        .accept(Map.of(
                                "saidOutcome",
                                "accept",
                                "saidConfirmedType",
                                "enhancement",
                                "saidEstimateHours",
                                "2.5")))
                .containsExactly(
                        Map.entry("saidOutcome", "accept"),
                        Map.entry("saidConfirmedType", "enhancement"),
                        Map.entry("saidEstimateHours", 2.5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            acceptTicket      | saidOutcome=                                      | saidOutcome: is needed: What do you do?
            acceptTicket      | saidOutcome=leave                                 | saidOutcome: must be one of accept, ask, split, handOver, decline
            acceptTicket      | saidOutcome=ask                                   | saidText: is needed: Your question to the customer
            acceptTicket      | saidOutcome=handOver saidTargetLine=moon saidReason=far | saidTargetLine: must be one of paid, leads
            acceptTicket      | saidOutcome=ask saidText=x saidReason=y           | saidReason: is not asked for here
            acceptTicket      | saidOutcome=accept saidConfirmedType=enhancement saidEstimateHours=many | saidEstimateHours: must be a number
            acceptTicket      | saidOutcome=accept saidConfirmedType=enhancement saidEstimateHours=0 | saidEstimateHours: must be at least 0.1
            acceptTicket      | saidOutcome=accept saidConfirmedType=enhancement saidEstimateHours=1.25 | saidEstimateHours: may have at most 1 digits behind the point
            awaitConfirmation | saidOutcome=confirmed saidRating=6                | saidRating: must be at most 5
            """)
    void what_is_not_filled_in_as_the_form_says_is_told(String form, String said, String fault) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> form(form).accept(values(said)))
                .satisfies(it -> assertThat(it.faults())
                        .extracting(wrong -> wrong.field() + ": " + wrong.message())
                        .contains(fault));
    }

    @Test
    void a_text_is_as_long_as_the_form_lets_it_be_and_no_longer() {
        var form = form("workOnTicket");
        assertThat(form.accept(Map.of("saidOutcome", "ask", "saidText", "x".repeat(3900))))
                .hasSize(2);
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> form.accept(Map.of("saidOutcome", "ask", "saidText", "x".repeat(3901))))
                .withMessageContaining("3901");
    }

    @Test
    void a_field_that_only_tasklist_can_show_keeps_the_task_for_tasklist() {
        var form = FormReader.read("""
                {"components": [{"type": "group", "label": "Both", "conditional": {"hide": "=not(saidText != null)"},
                    "components": [{"type": "datetime", "key": "saidDate", "label": "When?"}]},
                    {"type": "textfield", "key": "saidText", "label": "What?"}]}
                """, Map.of());
        assertThat(form.foreign()).containsExactly("When?");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> form.accept(Map.of("saidText", "x")))
                .withMessageContaining("Tasklist only");
    }

    @Test
    void what_stands_in_a_hidden_group_is_hidden_too() {
        var form = FormReader.read("""
                {"components": [{"type": "textfield", "key": "saidText", "label": "What?"},
                    {"type": "group", "label": "More", "conditional": {"hide": "=saidText = null"},
                    "components": [{"type": "checkbox", "key": "saidUrgent", "label": "Urgent?"}]}]}
                """, Map.of());
        assertThat(form.shown(Map.of())).extracting(FormField::key).containsExactly("saidText");
        assertThat(form.shown(Map.of("saidText", "x"))).hasSize(2);
        assertThat(form.accept(Map.of("saidText", "x", "saidUrgent", "true"))).containsEntry("saidUrgent", true);
    }

    /** An analyst who draws a form that the page cannot show is told by this, and sends people to Tasklist for it. */
    @ParameterizedTest
    @MethodSource("saved")
    void every_saved_form_can_be_filled_in_on_the_page_whichever_way_out_is_taken(String name) {
        var form = form(name);
        assertThat(form.foreign()).isEmpty();
        var ways = form.field("saidOutcome").map(FormField::choices).orElse(List.of(new Choice("", "")));
        for (Choice way : ways) {
            var filled = new HashMap<String, Object>();
            form.field("saidOutcome").ifPresent(it -> filled.put("saidOutcome", way.value()));
            form.shown(filled).forEach(it -> filled.put(it.key(), sample(it, way.value())));
            assertThat(form.accept(filled)).as(way.label()).hasSameSizeAs(form.shown(filled));
        }
    }

    private static Object sample(FormField field, String outcome) {
        return switch (field.kind()) {
            case CHOICE ->
                field.key().equals("saidOutcome")
                        ? outcome
                        : field.choices().get(0).value();
            case NUMBER -> 2;
            case FLAG -> true;
            case LINE, TEXT -> "Words";
        };
    }

    static Stream<String> saved() throws IOException {
        var names = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(Path.of("forms"), "*.form")) {
            files.forEach(it -> names.add(it.getFileName().toString().replace(".form", "")));
        }
        return names.stream().sorted();
    }

    private static TaskForm form(String name) {
        return form(name, KNOWN);
    }

    private static TaskForm form(String name, Map<String, Object> known) {
        try {
            return FormReader.read(Files.readString(Path.of("forms", name + ".form")), known);
        } catch (IOException e) {
            throw new IllegalStateException("No form " + name, e);
        }
    }

    private static Map<String, Object> values(String said) {
        var values = new HashMap<String, Object>();
        Stream.ofNullable(said).flatMap(it -> Stream.of(it.split(" "))).forEach(it -> {
            String[] pair = it.split("=", 2);
            values.put(pair[0], pair[1]);
        });
        return values;
    }

    private static Object choices(String... codes) {
        return Spin.JSON(
                Stream.of(codes).map(it -> Map.of("label", it, "value", it)).toList());
    }
}
