package org.baton.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.baton.desk.Desk;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelRefused;
import org.baton.engine.Sentence;

/** Checks an examples.csv as a spreadsheet saves it: its columns, and that every cell can be meant at this desk. */
final class ExamplesFile {

    private static final List<String> NEEDED =
            List.of("id", "sentence", "receivedAt", "channel", "subject", "body", "type", "line", "refusal");
    private static final List<String> MOMENTS = List.of("receivedAt", "acceptBy", "notBefore", "resolveBy");
    private static final List<String> DAYS = List.of("since", "until", "purchasedAt");
    private static final List<String> NUMBERS = List.of("slotsLeft", "licences");
    private static final List<String> FREE =
            List.of("declaredType", "topic", "accountManager", "language", "attachment", "missingBlocking");

    private final ModelFile file;
    private final Desk desk;
    private final Set<String> ids = new HashSet<>();
    private List<String> columns = List.of();

    ExamplesFile(ModelFile file, Desk desk) {
        this.file = file;
        this.desk = desk;
    }

    /** @throws ModelRefused naming the line of the first cell that cannot be meant */
    void check() {
        String text = file.text().startsWith("\ufeff") ? file.text().substring(1) : file.text();
        String head = text.lines().findFirst().orElse("");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(head.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = CSVParser.parse(text, format)) {
            checkColumns(rows.getHeaderNames());
            long line = 1 + rows.getCurrentLineNumber();
            for (CSVRecord row : rows) {
                check(row, line);
                line = 1 + rows.getCurrentLineNumber();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new ModelRefused(
                    file.path(), ModelRefused.at(""), Sentence.of("is no table of examples: {0}", e.getMessage()), e);
        }
    }

    private void checkColumns(List<String> found) {
        columns = found;
        var known = new ArrayList<>(NEEDED);
        Stream.of(
                        MOMENTS,
                        DAYS,
                        NUMBERS,
                        FREE,
                        List.of("plan", "tier"),
                        desk.fields().keySet())
                .forEach(known::addAll);
        found.forEach(it -> refuseIf(
                !known.contains(it), 1, Sentence.of("there is no column \"{0}\"; the columns are {1}", it, known)));
        NEEDED.forEach(it -> refuseIf(!found.contains(it), 1, Sentence.of("the column \"{0}\" is missing", it)));
    }

    private void check(CSVRecord row, long line) {
        refuseIf(
                !row.isConsistent(),
                line,
                Sentence.of("this row has {0} cells, and the first row has {1}", row.size(), columns.size()));
        refuseIf(row.get("id").isBlank(), line, Sentence.of("this example has no id"));
        refuseIf(
                row.get("sentence").isBlank(),
                line,
                Sentence.of("this example does not say which sentence it follows from"));
        refuseIf(!ids.add(row.get("id")), line, Sentence.of("the id \"{0}\" stands above already", row.get("id")));
        refuseIf(row.get("receivedAt").isBlank(), line, Sentence.of("this example does not say when it was received"));
        MOMENTS.forEach(it ->
                read(row, it, line, OffsetDateTime::parse, Sentence.of("a moment like 2026-11-20T16:00:00+02:00")));
        DAYS.forEach(it -> read(row, it, line, LocalDate::parse, Sentence.of("a day like 2026-11-20")));
        NUMBERS.forEach(it -> read(row, it, line, Integer::valueOf, Sentence.of("a number")));
        checkCodes(row, line);
    }

    private void checkCodes(CSVRecord row, long line) {
        known(row, "type", line, desk.types());
        known(row, "line", line, desk.lines());
        known(row, "plan", line, desk.plans().keySet());
        known(row, "tier", line, desk.plans().keySet());
        desk.fields().forEach((field, values) -> known(row, field, line, values));
    }

    private void read(CSVRecord row, String column, long line, Function<String, ?> read, Sentence wanted) {
        try {
            if (isFilled(row, column)) {
                read.apply(row.get(column));
            }
        } catch (DateTimeException | NumberFormatException e) {
            refuseIf(true, line, Sentence.of("\"{0}\" in column \"{1}\" is not {2}", row.get(column), column, wanted));
        }
    }

    private void known(CSVRecord row, String column, long line, Collection<String> codes) {
        refuseIf(
                !codes.isEmpty() && isFilled(row, column) && !codes.contains(row.get(column)),
                line,
                Sentence.of(
                        "the desk has no {0} \"{1}\"; there is {2}",
                        column, isFilled(row, column) ? row.get(column) : "", codes));
    }

    private boolean isFilled(CSVRecord row, String column) {
        return columns.contains(column) && !row.get(column).isBlank();
    }

    private void refuseIf(boolean wrong, long line, Sentence reason) {
        if (wrong) {
            throw new ModelRefused(file.path(), ModelRefused.line(line), reason);
        }
    }
}
