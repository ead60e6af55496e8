package org.baton.models;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One decision table of a desk. */
record Table(String path, String text, DmnModelInstance model) {

    static Table read(String path, String text) {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new Table(path, text, Dmn.readModelFromStream(bytes));
    }

    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        Collection<T> found = model.getModelElementsByType(type);
        return found.stream();
    }

    String fault(String where, String what) {
        return path + ", " + where + ": " + what;
    }
}
