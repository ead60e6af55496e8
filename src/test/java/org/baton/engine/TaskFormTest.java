package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baton.engine.SavedForms.form;
import static org.baton.engine.SavedForms.values;

import java.util.Map;
import org.baton.engine.FormField.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the saved forms ask for, and when. */
class TaskFormTest {

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
}
