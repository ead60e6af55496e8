package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.baton.BatonApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Outside of the demo there are settings with which the application does not start. */
@ExtendWith(OutputCaptureExtension.class)
class SafeSettingsTest {

    private static StandardEnvironment settings(String profile, Map<String, Object> values) {
        var settings = new StandardEnvironment();
        settings.setActiveProfiles(profile);
        settings.getPropertySources().addFirst(new MapPropertySource("tried", values));
        return settings;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            camunda.bpm.authorization.enabled   | false       | set it to true
            spring.h2.console.enabled           | true        | set it to false
            baton.plain-tokens                  | true        | set it to false
            spring.jersey.application-path      | /rest       | set it to /engine-rest
            camunda.bpm.webapp.application-path | /           | set it to /camunda
            baton.clients.shop.token            | demo        | openssl rand
            baton.clients.shop.token            | shop        | openssl rand
            baton.clients.shop.token            | {sha256}2A97516C354B68848CDBD8F54A226A0A55B21ED138E207AD6C5CBB9C00AA5AEA | openssl rand
            camunda.bpm.admin-user.password     | admin       | create-admin NAME
            camunda.bpm.admin-user.password     | Password    | create-admin NAME
            camunda.bpm.generic-properties.properties.enable-password-policy                  | false | set it to true
            camunda.bpm.generic-properties.properties.java-serialization-format-enabled       | true  | set it to false
            camunda.bpm.generic-properties.properties.deserialization-type-validation-enabled | false | set it to true
            camunda.bpm.generic-properties.properties.enable-xxe-processing                   | true  | set it to false
            """)
    void a_setting_that_leaves_a_door_open_is_named_with_what_to_set(String name, String value, String advice) {
        assertThat(SafeSettings.faults(settings("production", Map.of(name, value))))
                .singleElement()
                .satisfies(it -> assertThat(it).startsWith(name).contains(advice));
        assertThat(SafeSettings.faults(settings("demo", Map.of(name, value)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/baton, baton, baton, 1",
        "jdbc:postgresql://db/baton, desk, desk, 1",
        "jdbc:postgresql://db/baton, baton, '', 1",
        "jdbc:h2:tcp://db/baton, baton, '', 1",
        "jdbc:postgresql://db/baton, baton, correct horse battery, 0",
        "jdbc:h2:file:./data/baton, baton, '', 0",
    })
    void a_database_that_others_reach_has_a_password_of_its_own(String url, String user, String password, int faults) {
        assertThat(SafeSettings.faults(settings(
                        "production",
                        Map.of(
                                "spring.datasource.url", url,
                                "spring.datasource.username", user,
                                "spring.datasource.password", password))))
                .hasSize(faults)
                .allSatisfy(it -> assertThat(it).contains("BATON_DATABASE_PASSWORD"));
    }

    @Test
    void what_is_safe_starts() {
        assertThat(SafeSettings.faults(settings(
                        "production",
                        Map.of(
                                "camunda.bpm.authorization.enabled", "true",
                                "camunda.bpm.admin-user.id", "ada",
                                "camunda.bpm.admin-user.password", "correct horse battery",
                                "baton.clients.shop.token", ApiClients.hashed("9c1f0e6a7d"),
                                "baton.engine-rest", "true"))))
                .isEmpty();
    }

    @Test
    void the_application_does_not_start_and_says_what_to_set(CapturedOutput log) {
        var application = new SpringApplicationBuilder(BatonApplication.class).profiles("production");
        assertThatThrownBy(() -> application.run(
                        "--server.port=0",
                        "--baton.data=target/never",
                        "--spring.h2.console.enabled=true",
                        "--camunda.bpm.authorization.enabled=false"))
                .isInstanceOf(UnsafeSettings.class);
        assertThat(log)
                .contains("APPLICATION FAILED TO START")
                .contains("spring.h2.console.enabled is true, so anybody can change the database: set it to false.")
                .contains("camunda.bpm.authorization.enabled is false, so everybody sees every desk: set it to true.");
    }
}
