package org.baton;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The first account, made from the command line: what it says, and its exit codes. */
@ExtendWith(OutputCaptureExtension.class)
class CreateAdminTest {

    private final InputStream keyboard = System.in;
    private final Map<String, String> before = new HashMap<>();

    @Test
    void who_gives_no_name_is_told_how() {
        assertThat(CreateAdmin.run(new String[] {CreateAdmin.COMMAND})).isEqualTo(2);
    }

    @Test
    void an_account_is_made_once(CapturedOutput said) {
        on("jdbc:h2:mem:createAdmin;DB_CLOSE_DELAY=-1");
        assertThat(create("correct-horse-battery")).isZero();
        assertThat(said).contains("The administrator ada can sign in at /camunda/app/ now.");

        assertThat(create("correct-horse-battery")).isEqualTo(1);
        assertThat(said).contains("There is an account named ada already; nothing was changed.");
    }

    @Test
    void a_database_that_is_not_there_is_told_in_a_sentence(CapturedOutput said) {
        on("jdbc:postgresql://127.0.0.1:1/baton");
        assertThat(create("correct-horse-battery")).isEqualTo(1);
        assertThat(said)
                .contains("The account could not be made, nothing was changed: ")
                .doesNotContain("\tat ");
    }

    private void on(String database) {
        set("spring.profiles.active", "production");
        set("spring.datasource.url", database);
        set("spring.datasource.hikari.connection-timeout", "1000");
    }

    private void set(String name, String value) {
        before.put(name, System.getProperty(name));
        System.setProperty(name, value);
    }

    private static int create(String password) {
        System.setIn(new ByteArrayInputStream((password + "\n").getBytes(UTF_8)));
        return CreateAdmin.run(new String[] {CreateAdmin.COMMAND, "ada"});
    }

    @AfterEach
    void putBack() {
        System.setIn(keyboard);
        before.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }
}
