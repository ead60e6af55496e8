package org.baton;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.baton.models.Conduct;
import org.baton.models.Documented;
import org.baton.models.Exports;
import org.baton.models.Forms;
import org.baton.models.Names;
import org.baton.models.Picture;
import org.baton.models.References;
import org.baton.models.SavedModels;
import org.baton.models.Tables;
import org.baton.models.Told;
import org.junit.jupiter.api.Test;

/** What analysts edit holds together; each fault is a sentence that says where to look. */
class ModelsTest {

    private static final SavedModels MODELS = SavedModels.read();

    @Test
    void every_file_can_be_read() {
        hold(SavedModels::unreadable);
    }

    @Test
    void everything_is_called_as_the_house_calls_things() {
        hold(Names::faults);
    }

    @Test
    void whatever_a_diagram_names_is_there() {
        hold(References::faults);
    }

    @Test
    void every_delegate_says_which_task_it_carries_out() {
        hold(Documented::faults);
    }

    @Test
    void every_process_says_what_it_needs_to_run() {
        hold(Conduct::faults);
    }

    @Test
    void whatever_is_told_is_written_in_every_language_of_every_desk() {
        hold(Told::faults);
    }

    @Test
    void every_row_of_a_table_has_a_name_and_a_sentence() {
        hold(Tables::faults);
    }

    @Test
    void every_form_shows_the_ticket_and_asks_for_what_processes_know() {
        hold(Forms::faults);
    }

    @Test
    void everything_has_its_place_in_a_picture_that_can_be_taken_in() {
        hold(Picture::faults);
    }

    @Test
    void the_picture_in_the_readme_is_the_diagram() {
        hold(Exports::faults);
    }

    private static void hold(Function<SavedModels, Stream<String>> faults) {
        assertThat(faults.apply(MODELS)).isEmpty();
    }
}
