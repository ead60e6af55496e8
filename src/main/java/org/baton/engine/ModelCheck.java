package org.baton.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.stereotype.Component;

/** Whether diagrams and forms fit together: each form, bean and called process that one names is there. */
@Component
class ModelCheck {

    /** What Tasklist's forms can show; a file picker and a dynamic list, for instance, it cannot. */
    private static final Set<String> COMPONENTS = Set.of(
            "text",
            "textfield",
            "number",
            "select",
            "textarea",
            "radio",
            "checkbox",
            "checklist",
            "taglist",
            "html",
            "separator",
            "group",
            "table",
            "expression",
            "spacer",
            "datetime");

    private final ModelBeans beans;
    private final ObjectMapper json;

    ModelCheck(ModelBeans beans, ObjectMapper json) {
        this.beans = beans;
        this.json = json;
    }

    void all(List<ModelFile> files) {
        Set<String> forms = named(files, ".form");
        Set<String> processes = named(files, ".bpmn");
        files.stream().filter(it -> it.name().endsWith(".form")).forEach(this::form);
        files.stream().filter(it -> it.name().endsWith(".bpmn")).forEach(it -> process(it, forms, processes));
    }

    private static Set<String> named(List<ModelFile> files, String ending) {
        return files.stream()
                .map(ModelFile::name)
                .filter(it -> it.endsWith(ending))
                .map(it -> it.substring(0, it.length() - ending.length()))
                .collect(Collectors.toSet());
    }

    private void process(ModelFile file, Set<String> forms, Set<String> processes) {
        BpmnModelInstance model = parse(file);
        model.getModelElementsByType(Process.class)
                .forEach(it -> require(
                        file.name().equals(it.getId() + ".bpmn"),
                        file,
                        it.getId(),
                        Sentence.of("the process's id and the file's name must be the same")));
        model.getModelElementsByType(UserTask.class)
                .forEach(it -> require(
                        forms.contains(it.getCamundaFormRef()),
                        file,
                        it.getId(),
                        Sentence.of("there is no form '{0}' in forms/", it.getCamundaFormRef())));
        model.getModelElementsByType(StartEvent.class)
                .forEach(it -> require(
                        it.getCamundaFormRef() == null || forms.contains(it.getCamundaFormRef()),
                        file,
                        it.getId(),
                        Sentence.of("there is no form '{0}' in forms/", it.getCamundaFormRef())));
        model.getModelElementsByType(CallActivity.class)
                .forEach(it -> require(
                        processes.contains(it.getCalledElement()),
                        file,
                        it.getId(),
                        Sentence.of("there is no process '{0}' in processes/", it.getCalledElement())));
        model.getModelElementsByType(ServiceTask.class).forEach(it -> bean(file, it));
    }

    private void bean(ModelFile file, ServiceTask task) {
        String expression = String.valueOf(task.getCamundaDelegateExpression());
        require(
                expression.matches("\\$\\{\\w+}")
                        && beans.named(expression.substring(2, expression.length() - 1))
                                .isPresent(),
                file,
                task.getId(),
                Sentence.of("there is no delegate '{0}'", expression));
    }

    private static BpmnModelInstance parse(ModelFile file) {
        require(!file.text().contains("<!DOCTYPE"), file, "", Sentence.of("a document type is not allowed"));
        try {
            return Bpmn.readModelFromStream(new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)));
        } catch (ModelException e) {
            var said = ParserSaid.in(e);
            throw new ModelRefused(file.path(), said.place(), Sentence.of("this is not BPMN: {0}", said.fault()), e);
        }
    }

    private void form(ModelFile file) {
        try {
            JsonNode form = json.readTree(file.text());
            require(
                    file.name().equals(form.path("id").asText() + ".form"),
                    file,
                    "id",
                    Sentence.of("the form's id and the file's name must be the same"));
            components(file, form.path("components"), new HashSet<>());
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var place = at == null
                    ? ModelRefused.at("")
                    : Sentence.of(
                            "line {0}, column {1}", String.valueOf(at.getLineNr()), String.valueOf(at.getColumnNr()));
            throw new ModelRefused(file.path(), place, Sentence.of("this is not JSON: {0}", e.getOriginalMessage()), e);
        }
    }

    private void components(ModelFile file, JsonNode components, Set<String> keys) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            String place = component.path("id").asText(type);
            require(
                    COMPONENTS.contains(type),
                    file,
                    place,
                    Sentence.of("Tasklist cannot show a component of type '{0}'", type));
            String key = component.path("key").asText("");
            require(key.isEmpty() || keys.add(key), file, place, Sentence.of("the key '{0}' is used twice", key));
            components(file, component.path("components"), keys);
        }
    }

    private static void require(boolean holds, ModelFile file, String place, Sentence reason) {
        if (!holds) {
            throw new ModelRefused(file.path(), ModelRefused.at(place), reason);
        }
    }
}
