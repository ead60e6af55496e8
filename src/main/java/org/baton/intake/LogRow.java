package org.baton.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What somebody did about a case, as a help desk's log tells it.
 *
 * @param n its place among the rows of its case, from 1
 * @param resource who did it; null if nobody is named
 * @param columns everything the row says, by the names of the columns; what is empty is left out
 * @param cells the same in the order of the file, to know rows that are equal
 */
record LogRow(
        String caseId,
        int n,
        Instant at,
        String activity,
        String resource,
        Map<String, String> columns,
        List<String> cells) {

    static final String TAKE = "Take in charge ticket";
    static final String RESOLVE = "Resolve ticket";
    static final String WAIT = "Wait";
    static final String CLOSED = "Closed";

    boolean is(String activity) {
        return this.activity.equals(activity);
    }

    /** Null if the log does not say it. */
    String says(String column) {
        return columns.get(column);
    }
}
