package org.baton.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.baton.engine.Input;

/**
 * A row that is written below the others of an examples.csv, in the way in which the file is written.
 *
 * @param cells by column; a column that is not named stays empty
 */
record NewExample(Map<String, String> cells) {

    private static final String MARK = "\ufeff";

    String below(String text) {
        String table = text.startsWith(MARK) ? text.substring(1) : text;
        String end = table.contains("\r\n") ? "\r\n" : "\n";
        String head = table.lines().findFirst().orElse("");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(head.contains(";") ? ';' : ',')
                .setRecordSeparator(end)
                .get();
        List<String> columns = columns(head, format);
        requireKnown(columns);
        Object[] row = columns.stream().map(it -> cells.getOrDefault(it, "")).toArray();
        return text + (text.endsWith("\n") ? "" : end) + format.format(row) + end;
    }

    private static List<String> columns(String head, CSVFormat format) {
        try (var parser = CSVParser.parse(head, format)) {
            return parser.stream().flatMap(it -> it.stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireKnown(List<String> columns) {
        var input = new Input();
        cells.forEach((column, value) -> input.require(
                value.isEmpty() || columns.contains(column),
                column,
                "is no column of examples.csv; its columns are {0}",
                String.join(", ", columns)));
        input.check();
    }
}
