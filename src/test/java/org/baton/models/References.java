package org.baton.models;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** Whatever a diagram names is there: delegates, listeners, forms, tables, processes, messages, variables. */
public final class References {

    private static final List<BiFunction<SavedModels, Diagram, Stream<String>>> RULES = List.of(
            References::delegates,
            References::listeners,
            References::forms,
            References::tables,
            References::processes,
            References::messages,
            References::passed,
            (models, diagram) -> Expressions.faults(diagram));

    private References() {}

    public static Stream<String> faults(SavedModels models) {
        return Stream.concat(
                models.diagrams().stream().flatMap(it -> RULES.stream().flatMap(rule -> rule.apply(models, it))),
                unused(models));
    }

    private static Stream<String> delegates(SavedModels models, Diagram diagram) {
        return diagram.all(ServiceTask.class)
                .filter(it -> Names.bean(it).filter(Declared::isDelegate).isEmpty())
                .map(it -> diagram.fault(
                        it,
                        "there is no delegate \"" + it.getCamundaDelegateExpression()
                                + "\"; its Java class is missing"));
    }

    private static Stream<String> listeners(SavedModels models, Diagram diagram) {
        return diagram.all(CamundaTaskListener.class)
                .map(it -> String.valueOf(it.getCamundaDelegateExpression()))
                .distinct()
                .filter(it -> !it.matches("\\$\\{\\w+}") || !Declared.isListener(it.substring(2, it.length() - 1)))
                .map(it -> diagram.fault("task listener", "there is no listener \"" + it + "\""));
    }

    private static Stream<String> forms(SavedModels models, Diagram diagram) {
        return Stream.concat(
                        diagram.all(UserTask.class).map(it -> Map.entry(it, String.valueOf(it.getCamundaFormRef()))),
                        diagram.all(StartEvent.class)
                                .filter(it -> it.getCamundaFormRef() != null)
                                .map(it -> Map.entry(it, it.getCamundaFormRef())))
                .filter(it -> !models.has("forms/" + it.getValue() + ".form"))
                .map(it -> diagram.fault(it.getKey(), "there is no form forms/" + it.getValue() + ".form"));
    }

    private static Stream<String> tables(SavedModels models, Diagram diagram) {
        return diagram.all(BusinessRuleTask.class)
                .flatMap(task -> models.desks().stream()
                        .map(it -> "rules/" + it + "/" + task.getCamundaDecisionRef() + ".dmn")
                        .filter(it -> !models.has(it))
                        .map(it -> diagram.fault(task, "there is no table " + it)));
    }

    private static Stream<String> processes(SavedModels models, Diagram diagram) {
        return diagram.all(CallActivity.class)
                .filter(it -> !models.has("processes/" + it.getCalledElement() + ".bpmn"))
                .map(it -> diagram.fault(it, "there is no process processes/" + it.getCalledElement() + ".bpmn"));
    }

    private static Stream<String> messages(SavedModels models, Diagram diagram) {
        return diagram.all(Message.class)
                .filter(it -> !Declared.messages().contains(it.getName()))
                .map(it -> diagram.fault(it, "nobody ever sends the message \"" + it.getName() + "\""));
    }

    /** What is handed to a called process and back, and where a table's answer goes. */
    private static Stream<String> passed(SavedModels models, Diagram diagram) {
        Set<String> known = Declared.variables();
        return Stream.of(
                        diagram.all(CamundaIn.class).map(CamundaIn::getCamundaSource),
                        diagram.all(CamundaIn.class).map(CamundaIn::getCamundaTarget),
                        diagram.all(CamundaOut.class).map(CamundaOut::getCamundaSource),
                        diagram.all(CamundaOut.class).map(CamundaOut::getCamundaTarget),
                        diagram.all(BusinessRuleTask.class).map(BusinessRuleTask::getCamundaResultVariable))
                .flatMap(it -> it)
                .filter(it -> it != null && !known.contains(it))
                .map(it -> diagram.fault("variable " + it, "no process knows a variable of this name"));
    }

    private static Stream<String> unused(SavedModels models) {
        Set<String> used = models.diagrams().stream()
                .flatMap(it -> Stream.concat(
                        it.all(UserTask.class).map(UserTask::getCamundaFormRef),
                        it.all(StartEvent.class).map(StartEvent::getCamundaFormRef)))
                .map(it -> "forms/" + it + ".form")
                .collect(Collectors.toSet());
        return models.forms().stream()
                .map(Form::path)
                .filter(it -> !used.contains(it))
                .map(it -> it + ": no user task and no start shows this form");
    }
}
