package org.baton.models;

import org.junit.jupiter.api.Test;

class FormsTest {

    private static final String FORM = "forms/workOnPart.form";

    @Test
    void a_form_is_called_like_its_file() {
        Broken.in(FORM, "\"id\": \"workOnPart\"", "\"id\": \"part\"")
                .isToldBy(Forms::faults, FORM + ", part: the form is called like its file: workOnPart");
    }

    @Test
    void a_form_shows_what_the_task_is_about() {
        Broken.in(FORM, "\"=summary\"", "\"Please decide\"")
                .isToldBy(
                        Forms::faults,
                        FORM
                                + ", summary: the form does not show it, so the agent does not see what the task is about");
    }

    @Test
    void a_field_that_no_process_knows_is_named() {
        Broken.in(FORM, "\"key\": \"saidOutcome\"", "\"key\": \"result\"")
                .isToldBy(
                        Forms::faults,
                        FORM + ", result: no process hears a variable of this name, so what is typed would be lost");
    }

    @Test
    void a_text_without_a_maximum_length_is_named() {
        Broken.in(FORM, "\"maxLength\": 3900", "\"minLength\": 1")
                .isToldBy(
                        Forms::faults, FORM + ", saidText: a text has at most 3900 characters: set the maximum length");
    }

    @Test
    void a_text_that_the_engine_could_not_keep_is_named() {
        Broken.in(FORM, "\"maxLength\": 3900", "\"maxLength\": 5000")
                .isToldBy(
                        Forms::faults, FORM + ", saidText: a text has at most 3900 characters: set the maximum length");
    }
}
