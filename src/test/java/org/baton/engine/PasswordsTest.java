package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final String GOOD = "correct horse battery";

    private static ProcessEngine engine;

    private final IdentityService identities = engine.getIdentityService();

    @BeforeAll
    static void start() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("passwords").setJdbcUrl("jdbc:h2:mem:passwords");
        configuration.setEnablePasswordPolicy(true);
        configuration.getProcessEnginePlugins().add(new Passwords(1000));
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    private User account(String name, String password) {
        User user = identities.newUser(name);
        user.setFirstName("Olena");
        user.setPassword(password);
        identities.saveUser(user);
        return identities.createUserQuery().userId(name).singleResult();
    }

    @ParameterizedTest
    @ValueSource(strings = {"elevenchars", "olena-and-a-lot-more", "the password of lena01"})
    void a_password_that_is_short_or_made_of_names_is_not_taken(String password) {
        assertThatThrownBy(() -> account("lena01", password)).hasMessageContaining("policy");
        assertThat(identities.createUserQuery().userId("lena01").count()).isZero();
    }

    @Test
    void passwords_are_kept_so_that_guessing_takes_work() {
        String one = account("one", GOOD).getPassword();
        assertThat(one).startsWith("{PBKDF2}").doesNotContain(GOOD);
        assertThat(account("two", GOOD).getPassword()).isNotEqualTo(one);
        assertThat(identities.checkPassword("one", GOOD)).isTrue();
        assertThat(identities.checkPassword("one", GOOD + " ")).isFalse();
    }

    @Test
    void who_has_a_password_from_before_still_signs_in() {
        var user = (UserEntity) account("before", GOOD);
        String old = "{SHA-512}" + new Sha512HashDigest().encrypt(GOOD + user.getSalt());
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(commands -> {
            commands.getDbEntityManager().selectById(UserEntity.class, "before").setDbPassword(old);
            return null;
        });
        assertThat(identities.createUserQuery().userId("before").singleResult().getPassword())
                .isEqualTo(old);
        assertThat(identities.checkPassword("before", GOOD)).isTrue();
    }

    @Test
    void no_number_of_wrong_passwords_locks_an_account() {
        account("known", GOOD);
        for (int guess = 0; guess < 20; guess++) {
            assertThat(identities.checkPassword("known", "guessed")).isFalse();
        }
        assertThat(identities.checkPassword("known", GOOD)).isTrue();
    }
}
