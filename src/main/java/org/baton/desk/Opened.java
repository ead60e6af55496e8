package org.baton.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A time without a break in which a desk works. */
public record Opened(Instant from, Instant until) {

    public Duration length() {
        return Duration.between(from, until);
    }

    /** How much time they are together. */
    public static Duration sum(List<Opened> all) {
        return all.stream().map(Opened::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** In their order, those that touch or overlap made one, empty ones left out. */
    static List<Opened> merged(List<Opened> all) {
        var merged = new ArrayList<Opened>();
        for (Opened next :
                all.stream().sorted(Comparator.comparing(Opened::from)).toList()) {
            int last = merged.size() - 1;
            if (!next.from().isBefore(next.until())) {
                continue;
            }
            if (last >= 0 && !next.from().isAfter(merged.get(last).until())) {
                merged.set(last, merged.get(last).with(next));
            } else {
                merged.add(next);
            }
        }
        return List.copyOf(merged);
    }

    Opened within(Instant start, Instant end) {
        return new Opened(from.isBefore(start) ? start : from, until.isAfter(end) ? end : until);
    }

    private Opened with(Opened later) {
        return new Opened(from, later.until().isAfter(until) ? later.until() : until);
    }
}
