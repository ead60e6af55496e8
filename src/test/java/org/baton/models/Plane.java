package org.baton.models;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.DiagramElement;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * One picture: a process, or the inside of a collapsed sub-process.
 *
 * @param shows the process or sub-process
 */
record Plane(Diagram diagram, BaseElement shows, List<Box> shapes, List<Box> labels, List<Flow> flows) {

    static Plane of(Diagram diagram, BpmnPlane plane) {
        var shapes = new ArrayList<Box>();
        var labels = new ArrayList<Box>();
        var flows = new ArrayList<Flow>();
        for (DiagramElement it : plane.getDiagramElements()) {
            if (it instanceof BpmnShape shape && shape.getBpmnElement() instanceof FlowNode node) {
                shapes.add(new Box(node, rectangle(shape.getBounds())));
                if (shape.getBpmnLabel() != null && shape.getBpmnLabel().getBounds() != null) {
                    labels.add(new Box(node, rectangle(shape.getBpmnLabel().getBounds())));
                }
            } else if (it instanceof BpmnEdge edge && edge.getBpmnElement() instanceof SequenceFlow flow) {
                flows.add(new Flow(flow, lines(new ArrayList<>(edge.getWaypoints()))));
                if (edge.getBpmnLabel() != null && edge.getBpmnLabel().getBounds() != null) {
                    labels.add(new Box(flow, rectangle(edge.getBpmnLabel().getBounds())));
                }
            }
        }
        return new Plane(diagram, plane.getBpmnElement(), shapes, labels, flows);
    }

    /** A shape or a label, and what it stands for. */
    record Box(BaseElement element, Rectangle2D area) {

        String id() {
            return element.getId();
        }

        boolean hits(Box other, double tolerance) {
            return shrunk(tolerance).intersects(other.area);
        }

        private Rectangle2D shrunk(double by) {
            return new Rectangle2D.Double(
                    area.getX() + by, area.getY() + by, area.getWidth() - 2 * by, area.getHeight() - 2 * by);
        }
    }

    record Flow(SequenceFlow element, List<Line2D> lines) {

        String id() {
            return element.getId();
        }

        boolean isSlanting() {
            return lines.stream()
                    .anyMatch(it -> Math.abs(it.getX1() - it.getX2()) > 1 && Math.abs(it.getY1() - it.getY2()) > 1);
        }

        boolean cuts(Box box) {
            return lines.stream().anyMatch(box.shrunk(3)::intersectsLine);
        }

        /** It begins or ends at this node, or at an event on its border. */
        boolean touches(BaseElement node) {
            return Stream.of(element.getSource(), element.getTarget())
                    .anyMatch(it -> it.equals(node)
                            || it instanceof BoundaryEvent event
                                    && event.getAttachedTo().equals(node));
        }
    }

    boolean draws(BaseElement element) {
        return Stream.concat(shapes.stream().map(Box::element), flows.stream().map(Flow::element))
                .anyMatch(element::equals);
    }

    /** Whether this is the nearest plane around the element. */
    boolean isHome(ModelElementInstance element, List<Plane> planes) {
        ModelElementInstance parent = element.getParentElement();
        return parent != null
                && (planes.stream().anyMatch(it -> it.shows.equals(parent))
                        ? shows.equals(parent)
                        : isHome(parent, planes));
    }

    Rectangle2D bounds() {
        return Stream.concat(
                        Stream.concat(shapes.stream(), labels.stream()).map(Box::area),
                        flows.stream().flatMap(it -> it.lines().stream()).map(Line2D::getBounds2D))
                .reduce((one, other) -> one.createUnion(other))
                .orElseGet(Rectangle2D.Double::new);
    }

    String fault(String what) {
        return diagram.fault(shows, what);
    }

    String fault(String where, String what) {
        return diagram.fault(where, what);
    }

    private static Rectangle2D rectangle(Bounds it) {
        return new Rectangle2D.Double(it.getX(), it.getY(), it.getWidth(), it.getHeight());
    }

    private static List<Line2D> lines(List<Waypoint> points) {
        return IntStream.range(1, points.size())
                .<Line2D>mapToObj(it -> new Line2D.Double(
                        points.get(it - 1).getX(),
                        points.get(it - 1).getY(),
                        points.get(it).getX(),
                        points.get(it).getY()))
                .toList();
    }
}
