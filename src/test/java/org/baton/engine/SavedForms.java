package org.baton.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.spin.Spin;

/** The forms in {@code forms/}, opened with what a task knows. */
final class SavedForms {

    private static final Map<String, Object> KNOWN = Map.of(
            "typeChoices",
            choices("question", "complex", "enhancement"),
            "lineChoices",
            choices("paid", "leads"),
            "untilChoices",
            choices("2026-11-25T08:00:00Z"),
            "leadChoices",
            choices("viktor", "bohdana"),
            "slotChoices",
            choices("2026-11-25T08:00:00Z"),
            "summary",
            "# Order 1712",
            "saidConfirmedType",
            "question");

    private SavedForms() {}

    static TaskForm form(String name) {
        return form(name, KNOWN);
    }

    static TaskForm form(String name, Map<String, Object> known) {
        try {
            return FormReader.read(Files.readString(Path.of("forms", name + ".form")), known);
        } catch (IOException e) {
            throw new IllegalStateException("No form " + name, e);
        }
    }

    /** As they stand in a table: {@code name=value name=value}. */
    static Map<String, Object> values(String said) {
        var values = new HashMap<String, Object>();
        Stream.ofNullable(said).flatMap(it -> Stream.of(it.split(" "))).forEach(it -> {
            String[] pair = it.split("=", 2);
            values.put(pair[0], pair[1]);
        });
        return values;
    }

    private static Object choices(String... codes) {
        return Spin.JSON(
                Stream.of(codes).map(it -> Map.of("label", it, "value", it)).toList());
    }
}
