package org.baton.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** Whatever a diagram tells somebody is written in every language of every desk. */
public final class Told {

    private Told() {}

    public static Stream<String> faults(SavedModels models) {
        return Stream.concat(unwritten(models), unsaid(models));
    }

    private static Stream<String> unwritten(SavedModels models) {
        return models.diagrams().stream()
                .flatMap(diagram -> telling(diagram)
                        .flatMap(task -> models.desks().stream()
                                .flatMap(desk -> languages(models, desk)
                                        .filter(it -> !isWritten(models, desk, it, task))
                                        .map(it -> diagram.fault(
                                                task,
                                                "there is no text of this name in rules/" + desk + "/texts/" + it
                                                        + ".yaml nor in rules/shared/texts/" + it + ".yaml")))));
    }

    private static Stream<String> telling(Diagram diagram) {
        return diagram.all(ServiceTask.class)
                .filter(it ->
                        Names.bean(it).filter(bean -> bean.startsWith("tell")).isPresent())
                .map(ServiceTask::getId);
    }

    private static Stream<String> languages(SavedModels models, String desk) {
        JsonNode languages = models.yaml("rules/" + desk + "/desk.yaml").path("languages");
        return StreamSupport.stream(languages.spliterator(), false).map(JsonNode::asText);
    }

    private static boolean isWritten(SavedModels models, String desk, String language, String key) {
        return Stream.of(desk, "shared")
                .anyMatch(it -> models.yaml("rules/" + it + "/texts/" + language + ".yaml")
                        .hasNonNull(key));
    }

    private static Stream<String> unsaid(SavedModels models) {
        Set<String> said = models.diagrams().stream().flatMap(Told::telling).collect(Collectors.toSet());
        return models.files().keySet().stream()
                .filter(it -> it.matches("rules/[^/]+/texts/[^/]+\\.yaml"))
                .flatMap(file -> models.yaml(file).properties().stream()
                        .map(it -> it.getKey())
                        .filter(it -> it.startsWith("Tell") && !said.contains(it))
                        .map(it -> file + ", " + it + ": no task in the diagrams says this text"));
    }
}
