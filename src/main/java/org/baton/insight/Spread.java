package org.baton.insight;

import java.time.Duration;
import java.util.List;

/** Durations in their order. */
record Spread(List<Duration> sorted) {

    Spread {
        sorted = sorted.stream().sorted().toList();
    }

    Duration median() {
        return at(0.5);
    }

    Duration ninetieth() {
        return at(0.9);
    }

    /** As spreadsheets count percentiles: between two neighbours, in proportion. Null if there is nothing to count. */
    private Duration at(double share) {
        if (sorted.isEmpty()) {
            return null;
        }
        double place = share * (sorted.size() - 1);
        int below = (int) place;
        Duration low = sorted.get(below);
        Duration high = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return low.plusMillis(Math.round((place - below) * high.minus(low).toMillis()));
    }
}
