package org.baton.models;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Everything in a process has its place in the diagram, and a diagram can be taken in at a glance. */
public final class Picture {

    private static final int MOST_NODES = 25;
    private static final int WIDEST = 1600;
    private static final int HIGHEST = 900;

    private static final List<Function<Plane, Stream<String>>> RULES = List.of(
            Picture::size,
            Picture::nodes,
            Picture::slants,
            Picture::overlaps,
            Picture::labelsOnShapes,
            Picture::labelsOnLabels,
            Picture::flowsThroughShapes,
            Picture::flowsThroughLabels);

    private Picture() {}

    public static Stream<String> faults(SavedModels models) {
        return models.diagrams().stream()
                .flatMap(diagram -> Stream.concat(
                        undrawn(diagram),
                        planes(diagram).flatMap(it -> RULES.stream().flatMap(rule -> rule.apply(it)))));
    }

    private static Stream<Plane> planes(Diagram diagram) {
        return diagram.all(BpmnPlane.class).map(it -> Plane.of(diagram, it));
    }

    /** On its own plane: what is inside a collapsed sub-process is drawn where that opens. */
    private static Stream<String> undrawn(Diagram diagram) {
        List<Plane> planes = planes(diagram).toList();
        return Stream.<BaseElement>concat(diagram.nodes(), diagram.all(SequenceFlow.class))
                .filter(it -> planes.stream().noneMatch(plane -> plane.draws(it) && plane.isHome(it, planes)))
                .map(it -> diagram.fault(it, "it has no place in the diagram"));
    }

    private static Stream<String> size(Plane plane) {
        var bounds = plane.bounds();
        return bounds.getWidth() <= WIDEST && bounds.getHeight() <= HIGHEST
                ? Stream.empty()
                : Stream.of(plane.fault(
                        "the picture is " + Math.round(bounds.getWidth()) + " × " + Math.round(bounds.getHeight())
                                + " and may be " + WIDEST + " × " + HIGHEST + "; move a part into a sub-process"));
    }

    private static Stream<String> nodes(Plane plane) {
        return plane.shapes().size() <= MOST_NODES
                ? Stream.empty()
                : Stream.of(plane.fault("the picture has " + plane.shapes().size() + " flow nodes and may have "
                        + MOST_NODES + "; move a part into a sub-process"));
    }

    private static Stream<String> slants(Plane plane) {
        return plane.flows().stream()
                .filter(Plane.Flow::isSlanting)
                .map(it -> plane.fault(it.id(), "the flow is not drawn at right angles"));
    }

    private static Stream<String> overlaps(Plane plane) {
        return pairs(plane.shapes())
                .filter(it -> !isAttached(it.one(), it.other()) && !isInside(it.one(), it.other()))
                .filter(it -> it.one().hits(it.other(), 0))
                .map(it -> plane.fault(it.one().id(), "it lies on " + it.other().id()));
    }

    private static Stream<String> labelsOnShapes(Plane plane) {
        return plane.labels().stream()
                .flatMap(label -> plane.shapes().stream()
                        .filter(it -> !it.id().equals(label.id()) && label.hits(it, 2))
                        .map(it -> plane.fault(label.id(), "its label lies on " + it.id())));
    }

    private static Stream<String> labelsOnLabels(Plane plane) {
        return pairs(plane.labels())
                .filter(it -> it.one().hits(it.other(), 2))
                .map(it -> plane.fault(
                        it.one().id(),
                        "its label lies on the label of " + it.other().id()));
    }

    private static Stream<String> flowsThroughShapes(Plane plane) {
        return plane.flows().stream()
                .flatMap(flow -> plane.shapes().stream()
                        .filter(it -> !flow.touches(it.element()) && flow.cuts(it))
                        .map(it -> plane.fault(flow.id(), "the flow runs through " + it.id())));
    }

    private static Stream<String> flowsThroughLabels(Plane plane) {
        return plane.flows().stream()
                .flatMap(flow -> plane.labels().stream()
                        .filter(it -> !flow.id().equals(it.id()) && flow.cuts(it))
                        .map(it -> plane.fault(flow.id(), "the flow runs through the label of " + it.id())));
    }

    private static boolean isAttached(Plane.Box one, Plane.Box other) {
        return host(one).equals(other.id()) || host(other).equals(one.id());
    }

    private static String host(Plane.Box box) {
        return box.element() instanceof BoundaryEvent event
                ? event.getAttachedTo().getId()
                : "";
    }

    private static boolean isInside(Plane.Box one, Plane.Box other) {
        return isAncestor(one.element(), other.element()) || isAncestor(other.element(), one.element());
    }

    private static boolean isAncestor(BaseElement outer, ModelElementInstance inner) {
        var parent = inner.getParentElement();
        return parent instanceof FlowNode && (parent.equals(outer) || isAncestor(outer, parent));
    }

    private record Pair(Plane.Box one, Plane.Box other) {}

    private static Stream<Pair> pairs(List<Plane.Box> boxes) {
        return boxes.stream()
                .flatMap(one -> boxes.subList(boxes.indexOf(one) + 1, boxes.size()).stream()
                        .map(other -> new Pair(one, other)));
    }
}
