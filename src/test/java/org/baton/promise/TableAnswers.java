package org.baton.promise;

import java.util.HashMap;
import java.util.Map;

/** What the table of promises may answer. */
final class TableAnswers {

    static final Map<String, Object> SIMPLE = Map.of(
            "accept",
            "1 h",
            "acceptClock",
            "working",
            "resolve",
            "8 h",
            "resolveClock",
            "working",
            "resolveFrom",
            "receipt");
    static final Map<String, Object> NO_RESOLVE =
            Map.of("accept", "1 h", "acceptClock", "working", "resolveClock", "working");

    private TableAnswers() {}

    /** Another one in this column. */
    static Map<String, Object> with(Map<String, Object> outputs, String column, String value) {
        var changed = new HashMap<>(outputs);
        changed.put(column, value);
        return changed;
    }
}
