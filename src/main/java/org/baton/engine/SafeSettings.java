package org.baton.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Outside of the demo, does not start with settings that leave a door open; looked at before anything is opened. */
@Component
final class SafeSettings implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final String GUARDS = "camunda.bpm.generic-properties.properties.";

    /** What somebody would try first. */
    private static final Set<String> GUESSED = Set.of(
            "",
            "demo",
            "admin",
            "password",
            "secret",
            "token",
            "changeme",
            "change-me",
            "baton",
            "camunda",
            "postgres",
            "test",
            "123456",
            "onebox",
            "integrator",
            "arnika",
            "cleverbox");

    private Environment settings;

    /** Too early for a constructor with arguments. */
    @Override
    public void setEnvironment(Environment settings) {
        this.settings = settings;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        List<String> faults = faults(settings);
        if (!faults.isEmpty()) {
            throw new UnsafeSettings(faults);
        }
    }

    /** A sentence for each setting that is not safe: what it does, and what to set. */
    static List<String> faults(Environment settings) {
        return settings.acceptsProfiles(Profiles.of("demo"))
                ? List.of()
                : Stream.of(
                                mustBe(
                                        settings,
                                        "camunda.bpm.authorization.enabled",
                                        "true",
                                        "everybody sees every desk"),
                                mustBe(
                                        settings,
                                        "spring.h2.console.enabled",
                                        "false",
                                        "anybody can change the database"),
                                mustBe(
                                        settings,
                                        "baton.plain-tokens",
                                        "false",
                                        "whoever reads the settings can call the API"),
                                mustBe(
                                        settings,
                                        "spring.jersey.application-path",
                                        "/engine-rest",
                                        "the engine's REST API stands open at a path that nobody guards"),
                                mustBe(
                                        settings,
                                        "camunda.bpm.webapp.application-path",
                                        "/camunda",
                                        "Tasklist and Cockpit stand at a path that nobody guards"),
                                mustBe(
                                        settings,
                                        GUARDS + "enable-password-policy",
                                        "true",
                                        "an account may have a password that everybody would try"),
                                mustBe(
                                        settings,
                                        GUARDS + "java-serialization-format-enabled",
                                        "false",
                                        "a variable may bring any Java object"),
                                mustBe(
                                        settings,
                                        GUARDS + "deserialization-type-validation-enabled",
                                        "true",
                                        "a variable may name any Java class"),
                                mustBe(
                                        settings,
                                        GUARDS + "enable-xxe-processing",
                                        "false",
                                        "a model may read files of this machine"),
                                administrator(settings),
                                database(settings),
                                clients(settings))
                        .flatMap(it -> it)
                        .toList();
    }

    /** Only what is set can be wrong: what is not has a safe default. */
    private static Stream<String> mustBe(Environment settings, String name, String safe, String otherwise) {
        return Stream.ofNullable(settings.getProperty(name))
                .filter(it -> !it.equals(safe))
                .map(it -> name + " is " + it + ", so " + otherwise + ": set it to " + safe + ".");
    }

    private static Stream<String> administrator(Environment settings) {
        return Stream.ofNullable(settings.getProperty("camunda.bpm.admin-user.password"))
                .filter(it -> isGuessed(it, settings.getProperty("camunda.bpm.admin-user.id")))
                .map(
                        it ->
                                "camunda.bpm.admin-user.password is one that everybody would try: leave camunda.bpm.admin-user"
                                        + " out, and make the first administrator with `java -jar baton.jar create-admin NAME`.");
    }

    /** A file of this machine is guarded by the machine. */
    private static Stream<String> database(Environment settings) {
        return settings.getProperty("spring.datasource.url", "jdbc:h2:file:").matches("jdbc:h2:(file|mem|~|\\.|/).*")
                        || !isGuessed(
                                settings.getProperty("spring.datasource.password", ""),
                                settings.getProperty("spring.datasource.username"))
                ? Stream.empty()
                : Stream.of(
                        "spring.datasource.password is missing, or one that everybody would try: give the database's user"
                                + " another, and set it (BATON_DATABASE_PASSWORD).");
    }

    private static Stream<String> clients(Environment settings) {
        Map<String, ApiClients.Client> clients = Binder.get(settings)
                .bind("baton.clients", Bindable.mapOf(String.class, ApiClients.Client.class))
                .orElse(Map.of());
        return clients.entrySet().stream()
                .filter(it -> isGuessedToken(it.getKey(), it.getValue().token()))
                .map(it -> "baton.clients." + it.getKey() + ".token is one that everybody would try: make one with"
                        + " `openssl rand -hex 32`, and set {sha256} and what `printf %s TOKEN | sha256sum` says.");
    }

    private static boolean isGuessedToken(String client, String token) {
        return Stream.concat(GUESSED.stream(), Stream.of(client))
                .anyMatch(it -> it.equals(token) || ApiClients.hashed(it).equalsIgnoreCase(token));
    }

    private static boolean isGuessed(String password, String name) {
        return GUESSED.contains(password.toLowerCase()) || Objects.equals(password, name);
    }
}
