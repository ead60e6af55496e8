package org.baton;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the application is started as a process of its own, with these models, in this folder, at these ports. */
record DeskCommand(OwnModels models, Path folder, int port, int operations) {

    /** Only compiled as far as a short life is worth, and without the pages, which no customer's ticket depends on. */
    List<String> words() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                classPath(),
                "org.baton.BatonApplication"));
        Map.of(
                        "spring.profiles.active",
                        "demo",
                        "server.port",
                        port,
                        "management.server.port",
                        operations,
                        "baton.data",
                        folder.resolve("data"),
                        "baton.models",
                        models.root(),
                        "camunda.bpm.job-execution.max-wait",
                        100,
                        "camunda.bpm.job-execution.lock-time-in-millis",
                        5000,
                        "camunda.bpm.webapp.enabled",
                        false,
                        "springdoc.api-docs.enabled",
                        false)
                .forEach((name, value) -> command.add("--" + name + "=" + value));
        return command;
    }

    /** Without the tests' own classes, which would be taken for the application's; the models' people come first. */
    private String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return models.root()
                + File.pathSeparator
                + Arrays.stream(all.split(File.pathSeparator))
                        .filter(it -> !it.endsWith("test-classes") && !it.endsWith("test-classes/"))
                        .collect(Collectors.joining(File.pathSeparator));
    }
}
