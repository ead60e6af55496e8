package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baton.engine.SavedForms.form;
import static org.baton.engine.SavedForms.values;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baton.engine.FormField.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a task takes from its form, and what it refuses. */
class FilledInFormTest {

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
}
