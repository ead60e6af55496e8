package org.baton.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            refuse(name, desk, input);
        } else if (value instanceof String text && (allowed.isEmpty() || allowed.contains(text))) {
            fields.put(name, input.optional(name, text, LONGEST));
        } else if (value != null) {
            input.require(!allowed.isEmpty(), name, "must be a text")
                    .require(allowed.isEmpty(), name, "must be one of {0}", String.join(", ", allowed));
        }
    }

    private static void refuse(String name, Desk desk, Input input) {
        String asked =
                String.join(", ", desk.fields().keySet().stream().sorted().toList());
        input.require(
                        !asked.isEmpty(),
                        name,
                        "is not a field of this call; the desk {0} asks for no fields of its own",
                        desk.code())
                .require(
                        asked.isEmpty(),
                        name,
                        "is not a field of this call; the desk {0} asks for {1}",
                        desk.code(),
                        asked);
    }
}
