package org.baton.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a log, and what may stand in them. */
final class LogColumns {

    static final String CUSTOMER = "customer";

    private static final String CASE = "Case ID";
    private static final String ACTIVITY = "Activity";
    private static final String RESOURCE = "Resource";
    private static final String AT = "Complete Timestamp";
    private static final int LONGEST = 255;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss[.SSS]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final List<String> headings;
    private final ZoneId zone;

    /** @throws IllegalArgumentException if one is missing that is needed */
    LogColumns(List<String> headings, ZoneId zone) {
        this.headings = headings.stream().map(String::strip).toList();
        this.zone = zone;
        List<String> missing = Stream.of(CASE, ACTIVITY, RESOURCE, AT, CUSTOMER)
                .filter(it -> !this.headings.contains(it))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The first line has to name the columns, separated by commas; missing: "
                    + String.join(", ", missing) + ".");
        }
    }

    Optional<String> caseOf(List<String> cells) {
        int column = headings.indexOf(CASE);
        return column < cells.size()
                ? Optional.of(cells.get(column).strip()).filter(it -> !it.isEmpty())
                : Optional.empty();
    }

    /** @throws IllegalArgumentException saying what is wrong with it */
    LogRow row(List<String> cells, int n) {
        if (cells.size() != headings.size()) {
            throw refused("it has " + cells.size() + " columns, and the first line names " + headings.size());
        }
        var columns = new LinkedHashMap<String, String>();
        for (int column = 0; column < cells.size(); column++) {
            put(columns, headings.get(column), cells.get(column).strip());
        }
        return new LogRow(
                needed(columns, CASE),
                n,
                at(needed(columns, AT)),
                needed(columns, ACTIVITY),
                columns.get(RESOURCE),
                columns,
                cells);
    }

    /** A heading that is there twice says the same twice; the first counts. */
    private static void put(Map<String, String> columns, String heading, String cell) {
        if (cell.length() > LONGEST) {
            throw refused("its column " + heading + " has more than " + LONGEST + " characters");
        }
        if (cell.chars().anyMatch(it -> it == '\uFFFD' || Character.isISOControl(it))) {
            throw refused("its column " + heading + " holds characters that are not UTF-8 text");
        }
        if (!cell.isEmpty()) {
            columns.putIfAbsent(heading, cell);
        }
    }

    private static String needed(Map<String, String> columns, String heading) {
        String cell = columns.get(heading);
        if (cell == null) {
            throw refused("its column " + heading + " is empty");
        }
        return cell;
    }

    private Instant at(String text) {
        try {
            LocalDateTime local = LocalDateTime.parse(text, TIME);
            if (local.getYear() < 1970 || local.getYear() > 2099) {
                throw refused("the year of " + text + " is not from 1970 to 2099");
            }
            return local.atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw refused("\"" + text + "\" is no moment like 2012/10/09 14:50:17.000");
        }
    }

    private static IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException(reason);
    }
}
