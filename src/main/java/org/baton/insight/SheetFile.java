package org.baton.insight;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** A table as a file: codes as headings, whole seconds for durations, so that programs can read it as well. */
final class SheetFile {

    /** Spreadsheets take a cell that begins so for a formula, and customers can choose their names. */
    private static final String FORMULA = "=+-@\t\r";

    /** By it spreadsheets know that the text is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SheetFile() {}

    static String of(Sheet sheet) {
        Stream<Object[]> rows = sheet.rows().stream()
                .map(row -> row.stream().map(SheetFile::cell).toArray());
        return Stream.concat(Stream.<Object[]>of(sheet.columns().toArray()), rows)
                .map(CSVFormat.RFC4180::format)
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    private static Object cell(Object cell) {
        if (cell instanceof Duration duration) {
            return duration.toSeconds();
        }
        if (cell instanceof Name name) {
            return harmless(name.name() == null ? name.code() : name.name());
        }
        return cell instanceof String text ? harmless(text) : cell;
    }

    private static String harmless(String text) {
        return text != null && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
