package org.baton.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values as tickets bring them along, for whatever a text may name. */
final class SampleValues {

    /** What every ticket has. */
    static final Map<String, Object> ALWAYS = Map.of(
            "number", "100001",
            "subject", "Login",
            "desk", "The Desk",
            "address", "support@desk.example",
            "complaints", "complaints@desk.example",
            "type", "bug",
            "tier", "a plan",
            "line", "a line",
            "channel", "chat",
            "moment", "received");

    private SampleValues() {}

    /** All of them, and these. */
    static Map<String, Object> with(Object... namesAndValues) {
        var values = new HashMap<>(ALWAYS);
        values.putAll(Map.of(
                "time", "14:05",
                "lead", "Bohdana",
                "survivor", "100002",
                "tickets", "100003, 100004",
                "part", "100001-1 Import",
                "targetLine", "a line",
                "done", 1,
                "parts", 2));
        values.putAll(Map.of(
                "months", 2,
                "days", 12,
                "of", 30,
                "amount", "140 USD",
                "promise", "resolve",
                "slots", List.of("on Monday at 10:00"),
                "slot", "on Monday at 10:00",
                "trainer", "Marina",
                "verdict", "All well",
                "day", "1 March"));
        values.putAll(Map.of(
                "marks",
                "Solved fully 5 of 5",
                "until",
                "on Friday",
                "due",
                "on Friday",
                "from",
                "Monday",
                "customer",
                "The Mill"));
        values.putAll(Map.of("moved", 3, "late", 1, "declined", 1, "question", "Which?", "monthlyPrice", "70 USD"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return values;
    }
}
