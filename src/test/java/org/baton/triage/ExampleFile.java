package org.baton.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a desk's examples.csv, and says in a sentence why it cannot be meant. */
final class ExampleFile {

    static final String COLUMNS = "id,sentence,receivedAt,channel,declaredType,topic,plan,since,until,purchasedAt,"
            + "slotsLeft,licences,accountManager,language,subject,body,attachment,"
            + "tier,type,line,refusal,missingBlocking,acceptBy,notBefore,resolveBy";

    private static final List<String> KNOWN = List.of(COLUMNS.split(","));

    private final String desk;
    private final Set<String> ids = new HashSet<>();

    private ExampleFile(String desk) {
        this.desk = desk;
    }

    /** The examples of every desk that has some. */
    static List<Example> published() {
        try (Stream<Path> desks = Files.list(Path.of("rules"))) {
            return desks.map(it -> it.resolve("examples.csv"))
                    .filter(Files::exists)
                    .sorted()
                    .flatMap(it -> read(it.getParent().getFileName().toString(), text(it)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Example> read(String desk, String text) {
        return new ExampleFile(desk).read(text);
    }

    private List<Example> read(String text) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = CSVParser.parse(text, format)) {
            check(rows.getHeaderNames());
            return rows.stream().map(this::example).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(List<String> columns) {
        for (String column : columns) {
            refuseIf(!KNOWN.contains(column), "there is no column '" + column + "'; the columns are " + KNOWN);
        }
        for (String column : KNOWN) {
            refuseIf(!columns.contains(column), "the column '" + column + "' is needed");
        }
    }

    private Example example(CSVRecord row) {
        String here = "row " + row.getRecordNumber() + " ";
        refuseIf(!row.isConsistent(), here + "has " + row.size() + " cells instead of " + KNOWN.size());
        refuseIf(row.get("id").isBlank() || row.get("sentence").isBlank(), here + "needs an id and a sentence");
        refuseIf(!ids.add(row.get("id")), here + "has the id '" + row.get("id") + "' of a row above");
        refuseIf(!moment(row.get("receivedAt")), here + "has no time with an offset in 'receivedAt'");
        for (String column : List.of("slotsLeft", "licences")) {
            refuseIf(!row.get(column).matches("\\d*"), here + "has no number in '" + column + "'");
        }
        return new Example(desk, row);
    }

    private static boolean moment(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void refuseIf(boolean wrong, String reason) {
        if (wrong) {
            throw new IllegalArgumentException("rules/" + desk + "/examples.csv: " + reason);
        }
    }
}
