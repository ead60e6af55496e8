package org.baton.ticket;

import java.util.regex.Pattern;

/** How many rows of tables and indexes a database reads to find a page, as it tells itself when it explains the plan. */
final class RowsRead {

    private static final Pattern H2 = Pattern.compile("scanCount: (\\d+)");
    private static final Pattern FOUND_BY_POSTGRES =
            Pattern.compile("Scan[^\\n]*\\(actual time=[^ ]* rows=(\\d+) loops=(\\d+)");
    private static final Pattern LEFT_OUT_BY_POSTGRES = Pattern.compile("Rows Removed by Filter: (\\d+)");

    private RowsRead() {}

    static long by(Room room, Search search) {
        var query = new TicketIndex(room.sql, room.words)
                .query(search, search.size() + 1)
                .orElseThrow();
        String plan = String.join(
                "\n",
                room.sql
                        .sql("explain analyze " + query.text())
                        .params(query.values())
                        .query(String.class)
                        .list());
        return in(plan);
    }

    /** What a plan says that was explained by running it. */
    static long in(String plan) {
        long ofH2 = sum(H2, plan);
        return ofH2 > 0 ? ofH2 : sum(FOUND_BY_POSTGRES, plan) + sum(LEFT_OUT_BY_POSTGRES, plan);
    }

    private static long sum(Pattern rows, String plan) {
        return rows.matcher(plan)
                .results()
                .mapToLong(it -> Long.parseLong(it.group(1)) * (it.groupCount() > 1 ? Long.parseLong(it.group(2)) : 1))
                .sum();
    }
}
