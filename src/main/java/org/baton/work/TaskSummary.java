package org.baton.work;

import java.util.Map;

/**
 * What a user task shows.
 *
 * @param name {@code #number subject}
 * @param description what is new about it; null if nothing is
 * @param priority as Tasklist sorts: 50 is usual
 * @param fields what its form reads
 */
record TaskSummary(String name, String description, int priority, Map<String, Object> fields) {}
