package org.baton.models;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.xml.ModelException;

/** The text of a model file; many tests look at the same few, so each is read once. */
record ModelText(String path, String text) {

    private static final Map<ModelText, Object> READ = new ConcurrentHashMap<>();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** So the reader of diagrams and tables says where. */
    private static final Pattern LINE = Pattern.compile("(?s)\\w+: URI=\\S+ Line=(\\d+): (.*)");

    /** @return a diagram, a table, a form or a tree, or else the sentence that says why it cannot be read */
    static Object read(String path, String text) {
        return READ.computeIfAbsent(new ModelText(path, text), ModelText::read);
    }

    private Object read() {
        try {
            if (path.endsWith(".bpmn")) {
                return Diagram.read(path, text);
            }
            if (path.endsWith(".dmn")) {
                return Table.read(path, text);
            }
            if (path.endsWith(".form")) {
                return new Form(path, JSON.readTree(text));
            }
            return path.endsWith(".yaml") ? YAML.readTree(text) : text.length();
        } catch (ModelException | IOException e) {
            return refusal(String.valueOf(cause(e).getMessage()));
        }
    }

    private String refusal(String why) {
        Matcher line = LINE.matcher(why);
        return line.matches()
                ? path + ", line " + line.group(1) + ": it cannot be read: " + line.group(2)
                : path + ": it cannot be read: " + why;
    }

    private static Throwable cause(Throwable e) {
        return e.getCause() == null ? e : cause(e.getCause());
    }
}
