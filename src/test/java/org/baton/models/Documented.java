package org.baton.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** Whoever reads a delegate learns from its comment which task in which diagram it carries out. */
public final class Documented {

    private Documented() {}

    public static Stream<String> faults(SavedModels models) {
        return models.diagrams().stream()
                .flatMap(diagram -> diagram.all(ServiceTask.class)
                        .flatMap(task -> Names.bean(task).stream()
                                .filter(bean -> Declared.isDelegate(bean) && !bean.startsWith("tell"))
                                .filter(bean -> !names(source(bean), diagram, task))
                                .map(bean -> diagram.fault(
                                        task,
                                        "the comment of " + Spelling.upper(bean) + " does not name its task, \""
                                                + task.getName() + "\"" + " in " + file(diagram)))));
    }

    private static boolean names(String source, Diagram diagram, ServiceTask task) {
        return source.contains('"' + task.getName() + '"') && source.contains(file(diagram));
    }

    private static String file(Diagram diagram) {
        return SavedModels.key(diagram.path()) + ".bpmn";
    }

    private static String source(String bean) {
        Path file = Path.of("src/main/java", Declared.type(bean).getName().replace('.', '/') + ".java");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
