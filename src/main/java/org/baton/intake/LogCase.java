package org.baton.intake;

import static org.baton.intake.LogRow.CLOSED;
import static org.baton.intake.LogRow.RESOLVE;
import static org.baton.intake.LogRow.TAKE;
import static org.baton.intake.LogRow.WAIT;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What a log tells of one case, first things first. */
record LogCase(String id, List<LogRow> rows) {

    LogCase {
        rows = rows.stream().sorted(Comparator.comparing(LogRow::at)).toList();
    }

    LogRow first() {
        return rows.get(0);
    }

    /** Null if the log names none where the case begins. */
    String customer() {
        return first().says(LogColumns.CUSTOMER);
    }

    /** What the log says last of it; null if it never says anything. */
    String says(String column) {
        return rows.stream()
                .map(it -> it.says(column))
                .filter(it -> it != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    long times(String activity) {
        return rows.stream().filter(it -> it.is(activity)).count();
    }

    /** Null if nobody ever took it. */
    Instant acceptedAt() {
        return rows.stream()
                .filter(it -> it.is(TAKE))
                .map(LogRow::at)
                .findFirst()
                .orElse(null);
    }

    /** Who took it last. */
    String executor() {
        return last(TAKE).map(LogRow::resource).orElse(null);
    }

    /** Null if nobody ever resolved it. */
    Instant deliveredAt() {
        return last(RESOLVE).map(LogRow::at).orElse(null);
    }

    /** The row with which it ends: its closing, or else the last solution, or else whatever comes last. */
    LogRow end() {
        return last(CLOSED).or(() -> last(RESOLVE)).orElseGet(() -> rows.get(rows.size() - 1));
    }

    boolean endIsAssumed() {
        return times(CLOSED) == 0;
    }

    int reopenings() {
        return Math.max(0, (int) times(RESOLVE) - 1);
    }

    boolean waited() {
        return times(WAIT) > 0;
    }

    long customers() {
        return rows.stream()
                .map(it -> it.says(LogColumns.CUSTOMER))
                .filter(it -> it != null)
                .distinct()
                .count();
    }

    /** How many rows say exactly what another one says. */
    long equalRows() {
        return rows.size() - new HashSet<>(rows.stream().map(LogRow::cells).toList()).size();
    }

    private Optional<LogRow> last(String activity) {
        return rows.stream().filter(it -> it.is(activity)).reduce((earlier, later) -> later);
    }
}
