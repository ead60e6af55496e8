package org.baton.models;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;

/** A picture that was exported from Modeler still shows what its diagram draws. */
public final class Exports {

    private static final Pattern DRAWN =
            Pattern.compile("(?s)data-element-id=\"([^\"]+)\"(.*?)(?=data-element-id|\\z)");
    private static final Pattern TEXT = Pattern.compile("<tspan[^>]*>([^<]*)");

    private Exports() {}

    public static Stream<String> faults(SavedModels models) {
        return models.diagrams().stream()
                .filter(it -> models.has(svg(it)))
                .filter(it -> !shown(models.files().get(svg(it))).equals(drawn(it)))
                .map(it -> svg(it) + ": it no longer shows what " + it.path()
                        + " draws; export it anew from Modeler, as an SVG image");
    }

    private static String svg(Diagram diagram) {
        return diagram.path().replace(".bpmn", ".svg");
    }

    /** Labels by what they belong to; blanks do not count, since lines are broken at them. */
    private static Map<String, String> shown(String svg) {
        var shown = new TreeMap<String, String>();
        DRAWN.matcher(svg).results().forEach(it -> shown.merge(owner(it), label(it), String::concat));
        return shown;
    }

    private static String owner(MatchResult drawn) {
        return drawn.group(1).replaceFirst("_label$", "");
    }

    private static String label(MatchResult drawn) {
        var label = new StringBuilder();
        TEXT.matcher(drawn.group(2)).results().forEach(it -> label.append(it.group(1)));
        return label.toString().replaceAll("\\s", "").replace("&amp;", "&").replace("&lt;", "<");
    }

    private static Map<String, String> drawn(Diagram diagram) {
        var drawn = new TreeMap<String, String>();
        diagram.all(BpmnPlane.class)
                .limit(1)
                .map(it -> Plane.of(diagram, it))
                .forEach(plane -> Stream.concat(
                                plane.shapes().stream().map(Plane.Box::element),
                                plane.flows().stream().map(Plane.Flow::element))
                        .forEach(it -> drawn.put(it.getId(), name(it))));
        return drawn;
    }

    private static String name(BaseElement element) {
        String name = element instanceof FlowElement named ? named.getName() : null;
        return name == null ? "" : name.replaceAll("\\s", "");
    }
}
