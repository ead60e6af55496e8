package org.baton.models;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Whether process tests went everywhere: through every node, and by every answer of every gateway. */
public final class Passed {

    private Passed() {}

    /** @param taken the flows that were taken, each as its process, a space and its id */
    public static Stream<String> faults(SavedModels models, Set<String> taken) {
        return models.diagrams().stream().flatMap(it -> Stream.concat(nodes(it, taken), answers(it, taken)));
    }

    private static Stream<String> nodes(Diagram diagram, Set<String> taken) {
        return diagram.nodes()
                .filter(it -> !isEntered(it))
                .filter(it -> !isPassed(diagram, it, taken))
                .map(it -> diagram.fault(it, "no process test passes \"" + it.getName() + "\""));
    }

    /** No flow leads to an event sub-process; what is in it says whether it was passed. */
    private static boolean isEntered(FlowNode node) {
        return node instanceof SubProcess process && process.triggeredByEvent();
    }

    /** What follows a gateway that waits for events is entered by the event, and not by its flow. */
    private static boolean isPassed(Diagram diagram, FlowNode node, Set<String> taken) {
        boolean byWhatComes = node.getOutgoing().isEmpty() || node instanceof EventBasedGateway;
        Collection<SequenceFlow> flows = byWhatComes ? node.getIncoming() : node.getOutgoing();
        return flows.stream().anyMatch(it -> isTaken(diagram, it, taken));
    }

    private static Stream<String> answers(Diagram diagram, Set<String> taken) {
        return Names.choices(diagram)
                .filter(it -> isPassed(diagram, it, taken))
                .flatMap(gateway -> gateway.getOutgoing().stream()
                        .filter(it -> !isTaken(diagram, it, taken))
                        .map(it -> diagram.fault(
                                gateway,
                                "no process test answers \"" + gateway.getName() + "\" with \"" + it.getName()
                                        + "\"")));
    }

    private static boolean isTaken(Diagram diagram, SequenceFlow flow, Set<String> taken) {
        return diagram.all(Process.class).anyMatch(it -> taken.contains(it.getId() + " " + flow.getId()));
    }
}
