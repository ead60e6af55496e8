package org.baton.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.desk.Desk;
import org.baton.engine.Input;

/** What a desk asks for beyond what every desk asks, by its desk.yaml; anything else is a misspelt field. */
final class OwnFields {

    private static final int LONGEST = 255;

    private OwnFields() {}

    static Map<String, Object> read(Map<String, Object> sent, Desk desk, Input input) {
        var fields = new LinkedHashMap<String, Object>();
        if (sent != null) {
            sent.forEach((name, value) -> read(name, value, desk, input, fields));
        }
        return fields;
    }

    private static void read(String name, Object value, Desk desk, Input input, Map<String, Object> fields) {
        List<String> allowed = desk.fields().get(name);
        if (allowed == null) {
            input.require(false, name, "is not a field of this call; " + asksFor(desk));
        } else if (value instanceof String text && (allowed.isEmpty() || allowed.contains(text))) {
            fields.put(name, input.optional(name, text, LONGEST));
        } else if (value != null) {
            input.require(
                    false, name, allowed.isEmpty() ? "must be a text" : "must be one of " + String.join(", ", allowed));
        }
    }

    private static String asksFor(Desk desk) {
        return desk.fields().isEmpty()
                ? "the desk " + desk.code() + " asks for no fields of its own"
                : Stream.of(desk.fields().keySet())
                        .flatMap(it -> it.stream().sorted())
                        .collect(Collectors.joining(", ", "the desk " + desk.code() + " asks for ", ""));
    }
}
