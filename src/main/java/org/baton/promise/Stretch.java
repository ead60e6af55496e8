package org.baton.promise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From open (included) to close (excluded), on whatever axis it is counted. */
record Stretch(long open, long close) {

    /** The part of it between two points; empty if there is none. */
    Stretch within(long start, long end) {
        return new Stretch(Math.max(open, start), Math.min(close, end));
    }

    Stretch movedBy(long distance) {
        return new Stretch(open + distance, close + distance);
    }

    long length() {
        return close - open;
    }

    /** What is covered by any of them, in order, without overlaps and empty ones. */
    static List<Stretch> union(List<Stretch> all) {
        var union = new ArrayList<Stretch>();
        long covered = Long.MIN_VALUE;
        for (Stretch next :
                all.stream().sorted(Comparator.comparingLong(Stretch::open)).toList()) {
            var rest = next.within(covered, Long.MAX_VALUE);
            if (rest.length() > 0) {
                union.add(rest);
                covered = rest.close();
            }
        }
        return union;
    }
}
