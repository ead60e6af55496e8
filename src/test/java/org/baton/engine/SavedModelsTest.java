package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that people edit, changed by the program as an editor would. */
class SavedModelsTest {

    private static final String PATH = "rules/nord/examples.csv";
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @TempDir
    Path root;

    private Models models;
    private SavedModels saved;

    @BeforeEach
    void begin() throws IOException {
        for (String folder : List.of("processes", "forms", "rules/nord")) {
            Files.createDirectories(root.resolve(folder));
        }
        Files.writeString(root.resolve(PATH), "id\na\n");
        read();
    }

    private void read() {
        var folder = new ModelFolder(root.toString());
        models = new Models(folder, List.of(), Clock.fixed(NOW, ZoneOffset.UTC));
        models.refresh();
        saved = new SavedModels(folder, models);
    }

    @Test
    void a_change_is_saved_and_read_at_once_and_leaves_nothing_beside_the_file() throws IOException {
        saved.change(PATH, text -> text + "b\n");
        assertThat(models.file(PATH))
                .hasValueSatisfying(it -> assertThat(it.text()).isEqualTo("id\na\nb\n"));
        try (var files = Files.list(root.resolve("rules/nord"))) {
            assertThat(files).singleElement();
        }
    }

    @Test
    void a_change_that_fails_leaves_the_file_as_it_was() {
        assertThatThrownBy(() -> saved.change(PATH, text -> {
                    throw new Invalid("id", "is no word");
                }))
                .isInstanceOf(Invalid.class);
        assertThat(root.resolve(PATH)).hasContent("id\na\n");
    }

    @Test
    void a_file_that_others_may_read_stays_so() throws IOException {
        var rights = Files.getPosixFilePermissions(root.resolve(PATH));
        saved.change(PATH, text -> text + "b\n");
        assertThat(Files.getPosixFilePermissions(root.resolve(PATH))).isEqualTo(rights);
    }

    @Test
    void what_is_packed_into_the_program_is_not_changed() throws IOException {
        Files.delete(root.resolve("forms"));
        read();
        assertThat(saved.canBeChanged()).isFalse();
        assertThatThrownBy(() -> saved.change(PATH, text -> text + "b\n"))
                .isInstanceOf(Conflict.class)
                .hasMessageStartingWith("The models in use are packed into the program");
    }

    @Test
    void a_file_says_when_it_was_saved_and_whose_it_is() throws IOException {
        var file = root.resolve(PATH);
        assertThat(saved.below("rules/nord/"))
                .containsExactly(new SavedModels.Saved(
                        PATH,
                        Files.getLastModifiedTime(file).toInstant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS),
                        Files.getOwner(file).getName()));
    }

    @Test
    void a_file_that_is_no_text_is_refused_and_what_was_read_before_stays() throws IOException {
        Files.write(root.resolve(PATH), "id\nпример\n".getBytes(StandardCharsets.UTF_16));
        models.refresh();
        assertThat(models.refused()).singleElement().satisfies(it -> {
            assertThat(it.why()).hasMessage(PATH + ": it is not text in UTF-8; save it with that encoding");
            assertThat(it.at()).isEqualTo(NOW);
        });
        assertThat(models.file(PATH))
                .hasValueSatisfying(it -> assertThat(it.text()).isEqualTo("id\na\n"));

        Files.writeString(root.resolve(PATH), "id\nb\n");
        models.refresh();
        assertThat(models.refused()).isEmpty();
    }
}
