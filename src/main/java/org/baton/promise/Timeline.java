package org.baton.promise;

import java.util.List;

/**
 * What is worked, as a sum that grows from the first point on. A long time without anything special is one piece,
 * however many weeks it has, so that every question is answered by two binary searches.
 */
final class Timeline {

    /** From its start on the pattern holds, whose 0 is at the origin. */
    record Piece(long start, long origin, Pattern pattern) {

        long workedUntil(long point) {
            return pattern.workedUntil(point - origin) - pattern.workedUntil(start - origin);
        }

        long pointOf(long worked) {
            return origin + pattern.pointOf(pattern.workedUntil(start - origin) + worked);
        }
    }

    private final List<Piece> pieces;
    private final long[] starts;
    private final long[] before;
    private final long total;

    /** @param pieces in their order, without gaps; the last one ends at the end */
    Timeline(List<Piece> pieces, long end) {
        this.pieces = List.copyOf(pieces);
        this.starts = pieces.stream().mapToLong(Piece::start).toArray();
        var worked = new long[starts.length];
        for (int i = 0; i < starts.length; i++) {
            worked[i] = pieces.get(i).workedUntil(i + 1 < starts.length ? starts[i + 1] : end);
        }
        this.before = Sums.before(worked);
        this.total = before[starts.length - 1] + worked[starts.length - 1];
    }

    /** How much is worked from the first point to this one. */
    long workedUntil(long point) {
        int piece = Math.max(0, Sums.lastBelow(starts, point));
        return before[piece] + pieces.get(piece).workedUntil(point);
    }

    /**
     * The first point until which this much is worked; more than nothing.
     *
     * @throws IllegalArgumentException if there is not so much until the end
     */
    long pointOf(long worked) {
        if (worked > total) {
            throw new IllegalArgumentException("There is not so much working time before the year 2100");
        }
        int piece = Sums.lastBelow(before, worked);
        return pieces.get(piece).pointOf(worked - before[piece]);
    }
}
