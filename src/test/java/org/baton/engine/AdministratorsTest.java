package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.baton.LogLines;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdministratorsTest {

    private static final String GOOD = "correct horse battery";

    private static ProcessEngine engine;

    private final IdentityService identities = engine.getIdentityService();
    private final Administrators administrators = new Administrators(identities, engine.getAuthorizationService());

    @BeforeAll
    static void start() {
        engine = ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration()
                .setProcessEngineName("administrators")
                .setJdbcUrl("jdbc:h2:mem:administrators")
                .buildProcessEngine();
    }

    @AfterEach
    void forget() {
        identities.createUserQuery().list().forEach(it -> identities.deleteUser(it.getId()));
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void an_administrator_may_do_everything() {
        administrators.create("ops", GOOD);
        administrators.create("second", GOOD);
        assertThat(identities.checkPassword("ops", GOOD)).isTrue();
        assertThat(engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .groupIdIn("camunda-admin")
                        .hasPermission(Permissions.ALL)
                        .count())
                .isEqualTo(Resources.values().length);
    }

    @Test
    void it_is_said_that_nobody_is_one() {
        try (var log = LogLines.of(Administrators.class.getName(), "%msg")) {
            administrators.sayIfThereIsNone();
            log.hasEach("create-admin NAME", "There is no administrator yet");
        }
        administrators.create("ops", GOOD);
        try (var log = LogLines.of(Administrators.class.getName(), "%msg")) {
            administrators.sayIfThereIsNone();
            assertThat(log.isEmpty()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ops     | elevenchars                | at least 12 characters
            ops     |                            | at least 12 characters
            ops     | the password of ops        | must not contain the name
            o ps    | correct horse battery      | The name must be
                    | correct horse battery      | The name must be
            """)
    void a_weak_password_or_a_strange_name_is_refused(String name, String password, String why) {
        assertThatThrownBy(() -> administrators.create(name, password)).hasMessageContaining(why);
        assertThat(identities.createUserQuery().count()).isZero();
    }

    @Test
    void an_account_that_exists_is_left_alone() {
        administrators.create("ops", GOOD);
        assertThatThrownBy(() -> administrators.create("ops", "another password"))
                .hasMessageContaining("already");
        assertThat(identities.checkPassword("ops", GOOD)).isTrue();
    }
}
