package org.baton.work;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write who answer with several things: 1. …, 2. …, each at the beginning of a line. */
final class NumberedList {

    private static final Pattern POINT = Pattern.compile("(\\d{1,2})[.)]\\h+(\\S.*)");
    private static final String OLDER_MESSAGE = ">";

    private NumberedList() {}

    /** What stands before the first point belongs to none, and what stands below a point to that. */
    static List<String> points(String text) {
        var points = new ArrayList<String>();
        text.lines().filter(it -> !it.startsWith(OLDER_MESSAGE)).forEach(line -> {
            int last = points.size() - 1;
            Matcher point = POINT.matcher(line);
            if (point.matches() && Integer.parseInt(point.group(1)) == points.size() + 1) {
                points.add(point.group(2).strip());
            } else if (last >= 0) {
                points.set(last, (points.get(last) + "\n" + line).stripTrailing());
            }
        });
        return points;
    }
}
