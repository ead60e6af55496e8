package org.baton.models;

import static org.baton.models.Spelling.LOWER_CAMEL;
import static org.baton.models.Spelling.UPPER_CAMEL;
import static org.baton.models.Spelling.lower;
import static org.baton.models.Spelling.upper;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** One name, spelt alike in diagram, form, table and Java. */
public final class Names {

    private static final List<Function<Diagram, Stream<String>>> RULES = List.of(
            Names::processes,
            Names::nodes,
            Names::tasks,
            Names::delegates,
            Names::partners,
            Names::events,
            Names::messages,
            Names::gateways,
            Names::answers);

    private Names() {}

    public static Stream<String> faults(SavedModels models) {
        return models.diagrams().stream().flatMap(it -> RULES.stream().flatMap(rule -> rule.apply(it)));
    }

    private static Stream<String> processes(Diagram diagram) {
        return diagram.all(Process.class)
                .filter(it -> !it.getId().equals(SavedModels.key(diagram.path()))
                        || !it.getId().matches(LOWER_CAMEL))
                .map(it -> diagram.fault(
                        it,
                        "the process is called like its file, and begins small: " + SavedModels.key(diagram.path())));
    }

    private static Stream<String> nodes(Diagram diagram) {
        return diagram.nodes()
                .filter(it -> !it.getId().matches(UPPER_CAMEL))
                .map(it -> diagram.fault(it, "an id is written LikeThis, in one word with every part capital"));
    }

    private static Stream<String> tasks(Diagram diagram) {
        return diagram.all(Task.class)
                .filter(it -> Spelling.count(it.getId()) < 2
                        || it.getId().matches("([A-Z][a-z0-9]*(ing|ion|ment|ance))[A-Z]\\w*"))
                .map(it -> diagram.fault(it, "a task says what is done to what, like SetPromise"));
    }

    /** Several tasks may share a bean, so words may follow: PauseClocks, PauseClocksForAnswer. */
    private static Stream<String> delegates(Diagram diagram) {
        return diagram.all(ServiceTask.class)
                .flatMap(task -> bean(task)
                        .map(bean -> bean.startsWith("tell") ? "Tell" : upper(bean))
                        .filter(start -> !task.getId().matches(start + "([A-Z]\\w*)?"))
                        .map(start ->
                                diagram.fault(task, "a task begins with the name of what it does: " + start + "…"))
                        .stream());
    }

    static Optional<String> bean(ServiceTask task) {
        return Optional.ofNullable(task.getCamundaDelegateExpression())
                .filter(it -> it.matches("\\$\\{\\w+}"))
                .map(it -> it.substring(2, it.length() - 1));
    }

    /**
     * A user task and its form, a decision and its table, a call and the process that it calls. Several calls may share a
     * process, so words may follow: EscalationOfWork.
     */
    private static Stream<String> partners(Diagram diagram) {
        return Stream.of(
                        diagram.all(UserTask.class)
                                .flatMap(it -> same(diagram, it, lower(it.getId()), it.getCamundaFormRef(), "form")),
                        diagram.all(BusinessRuleTask.class)
                                .flatMap(it -> same(
                                        diagram,
                                        it,
                                        it.getId(),
                                        "Decide" + upper(String.valueOf(it.getCamundaDecisionRef())),
                                        "decision")),
                        diagram.all(CallActivity.class)
                                .filter(it -> !it.getId()
                                        .matches(upper(String.valueOf(it.getCalledElement())) + "([A-Z]\\w*)?"))
                                .flatMap(it ->
                                        same(diagram, it, lower(it.getId()), it.getCalledElement(), "called process")))
                .flatMap(it -> it);
    }

    private static Stream<String> same(Diagram diagram, FlowNode node, String own, String other, String what) {
        return own.equals(other)
                ? Stream.empty()
                : Stream.of(diagram.fault(
                        node, "it and its " + what + " have one name, and here they are " + own + " and " + other));
    }

    private static Stream<String> events(Diagram diagram) {
        return diagram.all(Event.class)
                .filter(it -> it.getName() == null || it.getName().isBlank() || isQuestion(it))
                .map(it -> diagram.fault(it, "an event's label says what happened"));
    }

    private static Stream<String> messages(Diagram diagram) {
        return diagram.all(Message.class)
                .filter(message ->
                        diagram.all(Event.class).noneMatch(it -> it.getId().equals(message.getName())))
                .map(it -> diagram.fault(
                        it,
                        "a message is called like the event that it makes happen, and no event is " + it.getName()));
    }

    private static Stream<String> gateways(Diagram diagram) {
        return choices(diagram)
                .filter(it -> !isQuestion(it))
                .map(it -> diagram.fault(it, "a gateway's label is a question and ends with a question mark"));
    }

    private static Stream<String> answers(Diagram diagram) {
        return choices(diagram)
                .flatMap(it -> it.getOutgoing().stream())
                .filter(it -> it.getName() == null || it.getName().isBlank())
                .map(it -> diagram.fault(it, "the label is missing: which answer leads to " + target(it) + "?"));
    }

    private static String target(SequenceFlow flow) {
        return flow.getTarget().getId();
    }

    /** A gateway where flows only come together asks nothing. */
    static Stream<ExclusiveGateway> choices(Diagram diagram) {
        return diagram.all(ExclusiveGateway.class).filter(it -> it.getOutgoing().size() > 1);
    }

    private static boolean isQuestion(FlowNode node) {
        return node.getName() != null && node.getName().strip().endsWith("?");
    }
}
