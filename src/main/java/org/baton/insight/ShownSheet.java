package org.baton.insight;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as it is shown: everything said in words, and long ones cut.
 *
 * @param numbers whether a column holds numbers, which stand below each other
 * @param more how many rows are in the file only
 * @param chart null where nobody needs a picture
 */
record ShownSheet(
        String id,
        String title,
        List<String> columns,
        List<List<String>> rows,
        List<Boolean> numbers,
        int more,
        Chart chart,
        List<String> series) {

    private static final int MOST = 25;

    static ShownSheet of(Sheet sheet, Unit unit, NumberWords words) {
        List<String> columns = words.columns(sheet.columns());
        boolean whole = sheet.id().equals("course");
        Chart chart = chart(sheet, unit, words);
        return new ShownSheet(
                sheet.id(),
                words.say("sheet." + sheet.id()),
                columns,
                sheet.rows().stream()
                        .limit(whole ? Integer.MAX_VALUE : MOST)
                        .map(row -> row.stream().map(words::cell).toList())
                        .toList(),
                IntStream.range(0, columns.size())
                        .mapToObj(it -> sheet.rows().stream().allMatch(row -> isNumber(row.get(it))))
                        .toList(),
                whole ? 0 : Math.max(0, sheet.rows().size() - MOST),
                chart,
                chart == null ? List.of() : words.columns(chart.series()));
    }

    private static boolean isNumber(Object cell) {
        return cell == null || cell instanceof Long || cell instanceof Duration;
    }

    private static Chart chart(Sheet sheet, Unit unit, NumberWords words) {
        return switch (sheet.id()) {
            case "course" -> chart(sheet, unit, words, sheet.columns().subList(1, 4));
            case "backlog" -> chart(sheet, unit, words, List.of("tickets"));
            default -> null;
        };
    }

    private static Chart chart(Sheet sheet, Unit unit, NumberWords words, List<String> series) {
        return Chart.of(
                sheet.id(),
                series,
                words.columns(series),
                sheet.rows().stream().map(it -> words.mark(it.get(0), unit)).toList(),
                sheet.rows().stream()
                        .map(row -> IntStream.rangeClosed(1, series.size())
                                .mapToObj(it -> (Long) row.get(it))
                                .toList())
                        .toList());
    }
}
