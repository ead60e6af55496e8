package org.baton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.baton.models.Passed;
import org.baton.models.SavedModels;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs after all process tests, on what PassedFlows noted: on both databases they have been everywhere. */
@Tag("coverage")
class CoverageTest {

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void process_tests_pass_every_node_and_give_every_answer(String database) throws IOException {
        Path noted = Path.of(System.getProperty("baton.passed", "target"), database + ".txt");
        assertThat(noted)
                .as("what process tests passed on " + database + "; mvn verify notes it")
                .exists();

        assertThat(Passed.faults(SavedModels.read(), Set.copyOf(Files.readAllLines(noted))))
                .isEmpty();
    }
}
