package org.baton.insight;

import java.util.Map;

/** What is counted: a name, and which of those by this name. */
record Figure(String name, Map<String, String> labels) {

    static Figure of(String name) {
        return new Figure(name, Map.of());
    }

    static Figure tickets(String desk, String status) {
        return new Figure("baton.tickets", Map.of("desk", desk, "status", status));
    }

    /** @param state inTime, atRisk or broken */
    static Figure promises(String desk, String promise, String state) {
        return new Figure("baton.promises.open", Map.of("desk", desk, "promise", promise, "state", state));
    }

    static Figure oldestUnaccepted(String desk) {
        return new Figure("baton.unaccepted.oldest.seconds", Map.of("desk", desk));
    }
}
