package org.baton.work;

import java.util.Map;

/**
 * What a user task shows.
 *
 * @param name {@code #number subject}
 * @param priority as Tasklist sorts: 50 is usual
 * @param fields what its form reads
 */
record TaskSummary(String name, int priority, Map<String, Object> fields) {}
