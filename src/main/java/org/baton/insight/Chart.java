package org.baton.insight;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of small numbers as stacked bars, drawn in units of its own picture.
 *
 * @param id of the table that it shows
 * @param bars what is drawn, those of one row above each other
 */
record Chart(String id, List<String> series, List<Bar> bars, List<Mark> marks, List<Line> lines) {

    static final int WIDTH = 720;
    static final int HEIGHT = 240;

    private static final int LEFT = 44;
    private static final int TOP = 10;
    private static final int BOTTOM = 212;
    private static final int MOST_MARKS = 12;
    private static final int LINES = 4;

    /** @param said what it stands for, for whoever points at it */
    record Bar(String series, double x, double y, double width, double height, String said) {}

    /** What stands below a bar. */
    record Mark(double x, String text) {}

    /** How much this height is. */
    record Line(double y, String text) {}

    /**
     * @param labels of the rows
     * @param values of each row, one for each series
     * @param said what the series are called
     */
    static Chart of(String id, List<String> series, List<String> said, List<String> labels, List<List<Long>> values) {
        long highest = values.stream()
                .mapToLong(row -> row.stream().mapToLong(Long::longValue).sum())
                .max()
                .orElse(0);
        long step = step(highest);
        double scale = (BOTTOM - TOP) / (double) (step * LINES);
        double slot = (WIDTH - LEFT) / (double) Math.max(1, labels.size());
        var bars = new ArrayList<Bar>();
        var marks = new ArrayList<Mark>();
        int every = (labels.size() + MOST_MARKS - 1) / MOST_MARKS;
        for (int row = 0; row < labels.size(); row++) {
            double x = LEFT + row * slot;
            double y = BOTTOM;
            for (int n = 0; n < series.size(); n++) {
                long value = values.get(row).get(n);
                double height = value * scale;
                y -= height;
                if (value > 0) {
                    bars.add(new Bar(
                            series.get(n),
                            round(x + slot * 0.12),
                            round(y),
                            round(slot * 0.76),
                            round(height),
                            labels.get(row) + ": " + said.get(n) + " " + value));
                }
            }
            if (row % every == 0) {
                marks.add(new Mark(round(x + slot / 2), labels.get(row)));
            }
        }
        var lines = new ArrayList<Line>();
        for (int n = 0; n <= LINES; n++) {
            lines.add(new Line(round(BOTTOM - n * step * scale), String.valueOf(n * step)));
        }
        return new Chart(id, series, bars, marks, lines);
    }

    public int left() {
        return LEFT;
    }

    public int bottom() {
        return BOTTOM;
    }

    /** A round number of which a few reach to the highest bar. */
    private static long step(long highest) {
        long step = 1;
        for (int n = 0; step * LINES < highest; n++) {
            step = n % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
