package org.baton.models;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One file in processes/. */
record Diagram(String path, String text, BpmnModelInstance model) {

    static Diagram read(String path, String text) {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new Diagram(path, text, Bpmn.readModelFromStream(bytes));
    }

    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        Collection<T> found = model.getModelElementsByType(type);
        return found.stream();
    }

    Stream<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    String fault(BaseElement where, String what) {
        return fault(where.getId(), what);
    }

    String fault(String where, String what) {
        return path + ", " + where + ": " + what;
    }
}
