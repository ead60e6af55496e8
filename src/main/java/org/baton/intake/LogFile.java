package org.baton.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A help desk's log: a line is a row. Each is read by itself, so that a quotation mark that nobody closed spoils one row
 * and not all that follow.
 */
final class LogFile {

    /** @param line in the file, from 1, the line of headings included */
    record Broken(int line, String reason) {}

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final LogColumns columns;
    private final Map<String, Integer> rowsOfCase = new HashMap<>();
    private final Map<String, List<LogRow>> cases = new LinkedHashMap<>();
    private final List<Broken> broken = new ArrayList<>();
    private int rows;

    private LogFile(LogColumns columns) {
        this.columns = columns;
    }

    /** @throws IllegalArgumentException if it has no headings, or lacks one that is needed */
    static LogFile read(BufferedReader text, java.time.ZoneId zone) throws IOException {
        String first = text.readLine();
        if (first == null || first.isBlank()) {
            throw new IllegalArgumentException("The file is empty; its first line has to name the columns.");
        }
        var file = new LogFile(new LogColumns(cells(first.replace(BYTE_ORDER_MARK, "")), zone));
        int line = 1;
        for (String next = text.readLine(); next != null; next = text.readLine()) {
            line++;
            if (!next.isBlank()) {
                file.take(line, next);
            }
        }
        return file;
    }

    /** The rows that can be used, by case, in the order of the file. */
    List<LogCase> cases() {
        return cases.entrySet().stream()
                .map(it -> new LogCase(it.getKey(), it.getValue()))
                .toList();
    }

    List<Broken> broken() {
        return broken;
    }

    /** All rows, whether they can be used or not. */
    int rows() {
        return rows;
    }

    /** A broken row keeps its place in its case, so that the others are known again when it has been mended. */
    private void take(int line, String text) {
        rows++;
        try {
            List<String> cells = cells(text);
            int n = columns.caseOf(cells)
                    .map(it -> rowsOfCase.merge(it, 1, Integer::sum))
                    .orElse(0);
            LogRow row = columns.row(cells, n);
            cases.computeIfAbsent(row.caseId(), it -> new ArrayList<>()).add(row);
        } catch (IllegalArgumentException refused) {
            broken.add(new Broken(line, refused.getMessage()));
        }
    }

    private static List<String> cells(String line) {
        try (var parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            return parser.getRecords().get(0).toList();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new IllegalArgumentException("its quotation marks do not fit together");
        }
    }
}
