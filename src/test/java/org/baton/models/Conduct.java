package org.baton.models;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baton.ticket.TicketProcess;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** What every process has to say so that it runs as all of them do. */
public final class Conduct {

    private static final String TENANT = "${execution.tenantId}";
    private static final String MOMENT = "\\$\\{\\w+\\.\\w+\\(execution\\)}";
    private static final List<Function<Diagram, Stream<String>>> RULES = List.of(
            Conduct::history,
            Conduct::starts,
            Conduct::decisions,
            Conduct::calls,
            Conduct::forms,
            Conduct::listeners,
            Conduct::holders,
            Conduct::successors,
            Conduct::timers,
            Conduct::defaults);

    private Conduct() {}

    public static Stream<String> faults(SavedModels models) {
        return models.diagrams().stream().flatMap(it -> RULES.stream().flatMap(rule -> rule.apply(it)));
    }

    private static Stream<String> history(Diagram diagram) {
        return diagram.all(Process.class)
                .filter(it -> it.getCamundaHistoryTimeToLiveString() == null)
                .map(it -> diagram.fault(it, "the history time to live is missing; it is P1826D everywhere"));
    }

    /** A ticket that is started by hand would go past intake. */
    private static Stream<String> starts(Diagram diagram) {
        return diagram.all(Process.class)
                .filter(it -> it.isCamundaStartableInTasklist() && startForms(it) == 0)
                .map(it -> diagram.fault(it, "it has no start form, so it must not be startable in Tasklist"));
    }

    private static long startForms(Process process) {
        return process.getChildElementsByType(org.camunda.bpm.model.bpmn.instance.StartEvent.class).stream()
                .filter(it -> it.getCamundaFormRef() != null || it.getCamundaFormKey() != null)
                .count();
    }

    private static Stream<String> decisions(Diagram diagram) {
        return diagram.all(BusinessRuleTask.class)
                .filter(it -> !TENANT.equals(it.getCamundaDecisionRefTenantId())
                        || !"versionTag".equals(it.getCamundaDecisionRefBinding())
                        || !"${rules}".equals(it.getCamundaDecisionRefVersionTag()))
                .map(it -> diagram.fault(
                        it, "it asks the table of the ticket's desk (tenant " + TENANT + ") of the version ${rules}"));
    }

    private static Stream<String> calls(Diagram diagram) {
        return diagram.all(CallActivity.class)
                .filter(call -> call.getExtensionElements() == null
                        || call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                                .allMatch(it -> it.getCamundaBusinessKey() == null))
                .map(it -> diagram.fault(
                        it, "the called process does not get the ticket's number; pass the business key"));
    }

    private static Stream<String> forms(Diagram diagram) {
        return diagram.all(UserTask.class)
                .filter(it -> it.getCamundaFormRef() == null
                        || !"deployment".equals(it.getCamundaFormRefBinding())
                        || it.getCamundaFormKey() != null
                        || hasFormFields(it))
                .map(it -> diagram.fault(it, "a user task has a form of its own, bound to its deployment"));
    }

    private static boolean hasFormFields(UserTask task) {
        return task.getExtensionElements() != null
                && task.getExtensionElements()
                                .getElementsQuery()
                                .filterByType(CamundaFormData.class)
                                .count()
                        > 0;
    }

    private static Stream<String> listeners(Diagram diagram) {
        return diagram.all(UserTask.class)
                .flatMap(task -> Stream.of(
                                listener(diagram, task, "create", "${presentTask}"),
                                listener(diagram, task, "complete", "${takeWords}"))
                        .filter(Objects::nonNull));
    }

    private static String listener(Diagram diagram, UserTask task, String event, String bean) {
        boolean there = task.getExtensionElements() != null
                && task
                        .getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaTaskListener.class)
                        .list()
                        .stream()
                        .anyMatch(it ->
                                event.equals(it.getCamundaEvent()) && bean.equals(it.getCamundaDelegateExpression()));
        return there ? null : diagram.fault(task, "the task listener " + bean + " on " + event + " is missing");
    }

    /** A task that nobody may see is a ticket that is lost. */
    private static Stream<String> holders(Diagram diagram) {
        return diagram.all(UserTask.class)
                .filter(it -> it.getCamundaAssignee() == null
                        && it.getCamundaCandidateUsers() == null
                        && it.getCamundaCandidateGroups() == null)
                .map(it -> diagram.fault(it, "nobody may take it; name an assignee or candidates"));
    }

    /** Nor may it stay with somebody who is gone. */
    private static Stream<String> successors(Diagram diagram) {
        return diagram.all(UserTask.class)
                .filter(it -> it.getCamundaAssignee() != null
                        && it.getCamundaCandidateUsers() == null
                        && it.getCamundaCandidateGroups() == null
                        && !saysWhoFollows(diagram, it))
                .map(it -> diagram.fault(
                        it,
                        "who may take it once its assignee is gone? Name candidates, or attach the event HolderLeft"));
    }

    private static boolean saysWhoFollows(Diagram diagram, UserTask task) {
        return diagram.all(BoundaryEvent.class)
                .anyMatch(it -> it.getAttachedTo().equals(task) && it.getId().equals(TicketProcess.HOLDER_LEFT));
    }

    /** Hours stand in desk.yaml; the engine's own durations know no working time. */
    private static Stream<String> timers(Diagram diagram) {
        return diagram.all(TimerEventDefinition.class)
                .filter(it -> it.getTimeDate() == null
                        || !it.getTimeDate().getTextContent().strip().matches(MOMENT))
                .map(it -> diagram.fault(it, "a timer asks a bean for its date: ${deadlines.acceptDue(execution)}"));
    }

    private static Stream<String> defaults(Diagram diagram) {
        return Names.choices(diagram)
                .filter(it -> it.getDefault() == null
                        || it.getOutgoing().stream()
                                .anyMatch(flow ->
                                        (flow.getConditionExpression() == null) != flow.equals(it.getDefault())))
                .map(it -> diagram.fault(
                        it, "one answer is the default, and every other has a condition, or a ticket gets stuck here"));
    }
}
