package org.baton.promise;

import java.util.List;

/** What is worked in a period that repeats; a day out of the ordinary is a period that is not repeated. */
final class Pattern {

    private final long period;
    private final long[] opens;
    private final long[] lengths;
    private final long[] before;
    private final long total;

    /** @param worked stretches between 0 and the period; overlaps count once */
    Pattern(long period, List<Stretch> worked) {
        var union = Stretch.union(worked);
        this.period = period;
        this.opens = union.stream().mapToLong(Stretch::open).toArray();
        this.lengths = union.stream().mapToLong(Stretch::length).toArray();
        this.before = Sums.before(lengths);
        this.total = union.stream().mapToLong(Stretch::length).sum();
    }

    /** How much is worked from 0 to this point. */
    long workedUntil(long point) {
        long inPeriod = point % period;
        int last = Sums.lastBelow(opens, inPeriod);
        long worked = last < 0 ? 0 : before[last] + Math.min(inPeriod - opens[last], lengths[last]);
        return point / period * total + worked;
    }

    /** The first point until which this much is worked; more than nothing. */
    long pointOf(long worked) {
        long periods = (worked - 1) / total;
        long inPeriod = worked - periods * total;
        int last = Sums.lastBelow(before, inPeriod);
        return periods * period + opens[last] + inPeriod - before[last];
    }
}
