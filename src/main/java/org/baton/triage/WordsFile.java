package org.baton.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelRefused;

/** Reads words.csv as a spreadsheet saves it, with commas or semicolons, and refuses what cannot be meant. */
final class WordsFile {

    private static final List<String> COLUMNS = List.of("signal", "language", "pattern", "note");
    private static final List<String> NEEDED = COLUMNS.subList(0, 3);
    private static final List<String> LANGUAGES = List.of("uk", "ru", "pl", "en");

    private final ModelFile file;
    private final List<Pattern> patterns = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();

    private WordsFile(ModelFile file) {
        this.file = file;
    }

    static List<Pattern> read(ModelFile file) {
        var words = new WordsFile(file);
        words.rows();
        words.checkSignals();
        return words.patterns;
    }

    private void rows() {
        String text = file.text().startsWith("\ufeff") ? file.text().substring(1) : file.text();
        String head = text.lines().findFirst().orElse("");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(head.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setTrim(true)
                .get();
        try (var rows = CSVParser.parse(text, format)) {
            checkColumns(rows.getHeaderNames());
            for (CSVRecord row : rows) {
                add(row, rows.getCurrentLineNumber());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new ModelRefused(file.path(), "", "is no table of words: " + e.getMessage(), e);
        }
    }

    private void checkColumns(List<String> columns) {
        for (String column : columns) {
            refuseIf(!COLUMNS.contains(column), 1, "there is no column '" + column + "'; the columns are " + COLUMNS);
        }
        refuseIf(!columns.containsAll(NEEDED), 1, "the columns signal, language and pattern are needed");
    }

    private void add(CSVRecord row, long line) {
        refuseIf(
                !row.isConsistent(),
                line,
                "this row has " + row.size() + " cells, the first row has "
                        + row.getParser().getHeaderNames().size());
        String signal = row.get("signal");
        String language = row.get("language");
        String pattern = row.get("pattern");
        refuseIf(
                !signal.matches("[a-z][A-Za-z]*( [a-z]+)*"),
                line,
                "'" + signal + "' is no signal; write it as one word, or a clue as several small ones");
        refuseIf(
                !LANGUAGES.contains(language),
                line,
                "there is no language '" + language + "'; the languages are " + LANGUAGES);
        refuseIf(pattern.isEmpty(), line, "the pattern is empty");
        var read = Pattern.of(signal, language, pattern);
        refuseIf(
                !read.sound(),
                line,
                "'" + pattern
                        + "' cannot be looked for; a pattern has words, and | ^ * # between, before or after them");
        Long before =
                lines.putIfAbsent(signal + "\n" + language + "\n" + pattern.toLowerCase(java.util.Locale.ROOT), line);
        refuseIf(before != null, line, "'" + pattern + "' stands in line " + before + " already");
        patterns.add(read);
    }

    /** The tables ask whether a signal's code occurs in the list of signals; so none may be a part of another. */
    private void checkSignals() {
        var signals = patterns.stream()
                .map(Pattern::signal)
                .filter(it -> !it.contains(" "))
                .distinct()
                .toList();
        for (String a : signals) {
            for (String b : signals) {
                if (!a.equals(b) && a.contains(b)) {
                    throw refused(
                            lineOf(a),
                            "the signal '" + a + "' contains the signal '" + b
                                    + "'; a table that asks for one would find the other");
                }
            }
        }
    }

    private long lineOf(String signal) {
        return lines.entrySet().stream()
                .filter(it -> it.getKey().startsWith(signal + "\n"))
                .mapToLong(Map.Entry::getValue)
                .min()
                .orElse(1);
    }

    private void refuseIf(boolean wrong, long line, String reason) {
        if (wrong) {
            throw refused(line, reason);
        }
    }

    private ModelRefused refused(long line, String reason) {
        return new ModelRefused(file.path(), "line " + line, reason);
    }
}
