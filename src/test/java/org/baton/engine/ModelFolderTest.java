package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFolderTest {

    @TempDir
    Path root;

    @BeforeEach
    void folders() throws IOException {
        for (String folder : new String[] {"processes", "rules/onebox/texts", "forms"}) {
            Files.createDirectories(root.resolve(folder));
        }
    }

    @Test
    void models_are_read_with_their_paths() throws IOException {
        Files.writeString(root.resolve("processes/ticket.bpmn"), "<ticket/>");
        Files.writeString(root.resolve("rules/onebox/texts/en.yaml"), "hello: Hello");

        assertThat(new ModelFolder(root.toString()).read())
                .containsExactly(
                        new ModelFile("processes/ticket.bpmn", "<ticket/>"),
                        new ModelFile("rules/onebox/texts/en.yaml", "hello: Hello"));
    }

    @Test
    void pictures_and_what_editors_leave_beside_a_model_are_not_read() throws IOException {
        byte[] noText = {(byte) 0xff, (byte) 0xfe, 0, 1};
        for (String name : new String[] {"ticket.png", ".ticket.bpmn.swp", "~$words.csv", ".~lock.words.csv#"}) {
            Files.write(root.resolve("processes").resolve(name), noText);
        }

        assertThat(new ModelFolder(root.toString()).read()).isEmpty();
    }
}
