package org.baton.triage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVRecord;

/** A row of a desk's examples.csv: what comes in, and what is decided about it. */
record Example(String desk, CSVRecord row) {

    private static final Map<String, String> CONTRACT = Map.of(
            "plan", "plan",
            "since", "since",
            "until", "until",
            "purchasedAt", "purchasedAt",
            "slotsLeft", "slotsLeft",
            "licences", "licences");

    private static final Map<String, String> REQUEST = Map.of(
            "receivedAt", "receivedAt",
            "channel", "channel",
            "declaredType", "type",
            "topic", "topic",
            "subject", "subject",
            "body", "body");

    String id() {
        return row.get("id");
    }

    boolean accountManager() {
        return row.get("accountManager").equals("true");
    }

    /** The request as a client sends it. */
    Map<String, Object> request() {
        var request = said(REQUEST);
        request.put("contract", said(CONTRACT));
        if (!row.get("attachment").isEmpty()) {
            request.put("attachments", List.of(Map.of("name", row.get("attachment"))));
        }
        return request;
    }

    private Map<String, Object> said(Map<String, String> columns) {
        var said = new HashMap<String, Object>();
        columns.forEach((column, field) -> {
            String value = row.get(column);
            if (!value.isEmpty()) {
                boolean number = column.equals("slotsLeft") || column.equals("licences");
                said.put(field, number ? Integer.valueOf(value) : value);
            }
        });
        return said;
    }

    /** What was decided otherwise than the row says, each in a sentence with the reason that the desk gives. */
    List<String> differences(JsonNode triage) {
        var differences = new ArrayList<String>();
        compare("tier", text(triage.path("tier")), because(triage, "tier"), differences);
        compare("type", text(triage.path("type")), because(triage, "type"), differences);
        compare("line", text(triage.path("line")), because(triage, "line"), differences);
        compare("refusal", text(triage.at("/declined/code")), because(triage, "refusal"), differences);
        compare("missingBlocking", blocking(triage), because(triage, "completeness"), differences);
        compare("acceptBy", text(triage.at("/promise/accept/by")), because(triage, "promise"), differences);
        compare("notBefore", text(triage.at("/promise/accept/notBefore")), because(triage, "promise"), differences);
        compare("resolveBy", text(triage.at("/promise/resolve/by")), because(triage, "promise"), differences);
        return differences;
    }

    private void compare(String what, String is, String because, List<String> differences) {
        String expected = what.equals("missingBlocking") ? String.join(" ", Rows.codes(row, what)) : row.get(what);
        if (!is.equals(expected)) {
            differences.add(
                    "%s/%s: %s is %s and should be %s%s".formatted(desk, id(), what, or(is), or(expected), because));
        }
    }

    private static String blocking(JsonNode triage) {
        var codes = new TreeSet<String>();
        triage.path("missing").forEach(it -> {
            if (it.path("blocking").asBoolean()) {
                codes.add(it.path("code").asText());
            }
        });
        return String.join(" ", codes);
    }

    private static String because(JsonNode triage, String decision) {
        return StreamSupport.stream(triage.path("decisions").spliterator(), false)
                .filter(it -> it.path("decision").asText().equals(decision))
                .reduce((earlier, last) -> last)
                .map(it -> ", because: %s (%s, %s)"
                        .formatted(it.path("reason").asText(), it.path("rule").asText(), it.path("inputs")))
                .orElse("; nothing was decided about it");
    }

    private static String text(JsonNode node) {
        return node.isNull() ? "" : node.asText();
    }

    private static String or(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    @Override
    public String toString() {
        return desk + "/" + id() + ": " + row.get("sentence");
    }
}
