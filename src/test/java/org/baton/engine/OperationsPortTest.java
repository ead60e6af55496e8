package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** Whoever gives Baton another port need not give it two. */
class OperationsPortTest {

    @ParameterizedTest
    @CsvSource({"8080, 8081", "9000, 9001", "0, 0"})
    void operations_come_after_everybody(String everybodys, String operations) {
        var settings = new MockEnvironment().withProperty("server.port", everybodys);
        new OperationsPort().postProcessEnvironment(settings, new SpringApplication());
        assertThat(settings.getProperty("baton.operations-port")).isEqualTo(operations);
    }
}
