package org.baton.work;

import java.util.HashMap;
import java.util.Map;

/**
 * What a user task shows.
 *
 * @param subject of its ticket
 * @param description what is new about it; null if nothing is
 * @param priority as Tasklist sorts: 50 is usual
 * @param fields what its form reads
 */
record TaskSummary(String subject, String description, int priority, Map<String, Object> fields) {

    static final String SUMMARY = "summary";
    static final String NEWS = "news";

    /** What goes on changing while the task waits; what an agent has typed meanwhile does not. */
    Map<String, Object> changing() {
        var changing = new HashMap<String, Object>();
        changing.put(SUMMARY, fields.get(SUMMARY));
        changing.put(NEWS, fields.get(NEWS));
        return changing;
    }
}
