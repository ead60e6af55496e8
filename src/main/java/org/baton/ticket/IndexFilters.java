package org.baton.ticket;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has to hold of each ticket that an index finds. Columns stand in a function here, so that no database takes an
 * index of theirs for the one in whose order the tickets are wanted.
 */
final class IndexFilters {

    private static final OffsetDateTime BEGINNING = Column.moment(Instant.EPOCH);

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values;

    /** @param keys columns of which the index knows already, and a planner would guess wrongly if told twice */
    IndexFilters(Search search, List<Set<String>> wanted, Set<String> keys, Map<String, Object> values) {
        this.values = values;
        if (search.desks() != null) {
            among("desk", search.desks(), keys);
        }
        search.by().forEach((by, any) -> among(by.column(), any, keys));
        words(keys.contains("word") ? wanted.subList(1, wanted.size()) : wanted, search.forAgent());
        if (keys.contains("word") && !search.forAgent()) {
            text.append(" and not w.internal");
        }
        due(search);
        place(search.after());
    }

    String text() {
        return text.toString();
    }

    private void among(String column, Set<String> any, Set<String> keys) {
        if (keys.contains(column)) {
            return;
        }
        text.append(" and coalesce(t.")
                .append(column)
                .append(", '') in (:")
                .append(column)
                .append(")");
        values.put(column, any);
    }

    private void words(List<Set<String>> wanted, boolean forAgent) {
        for (int n = 0; n < wanted.size(); n++) {
            text.append(" and exists (select 1 from baton.ticket_word o where o.ticket = t.number and o.word in (:word")
                    .append(n)
                    .append(forAgent ? "))" : ") and not o.internal)");
            values.put("word" + n, wanted.get(n));
        }
    }

    /** While the desk waits for the customer the clock stands still, so nothing gets late. */
    private void due(Search search) {
        OffsetDateTime now = Column.moment(search.at());
        String running = " and coalesce(t.status, '') <> 'waitingForYou'";
        switch (search.due()) {
            case ANY -> between(BEGINNING, NextDue.OVER.plusDays(1));
            case OPEN -> between(BEGINNING, NextDue.OVER);
            case OVERDUE -> {
                between(BEGINNING, now);
                text.append(running);
            }
            case AT_RISK -> {
                between(now, NextDue.NEVER);
                text.append(running).append(" and t.risk_at <= :now");
                values.put("now", now);
            }
            case ON_TIME -> {
                between(now, NextDue.NEVER);
                text.append(" and coalesce(t.risk_at > :now, true)");
                values.put("now", now);
            }
            case UNPROMISED -> between(NextDue.NEVER, NextDue.OVER);
            case ENDED -> between(NextDue.OVER, NextDue.OVER.plusDays(1));
        }
    }

    private void between(OffsetDateTime from, OffsetDateTime until) {
        values.put("from", from);
        values.put("until", until);
    }

    private void place(Cursor after) {
        if (after != null) {
            OffsetDateTime due = Column.moment(after.due());
            values.put("afterDue", due);
            values.put("afterNumber", after.number());
            values.merge(
                    "from",
                    due,
                    (from, place) -> ((OffsetDateTime) from).isAfter((OffsetDateTime) place) ? from : place);
        }
    }
}
