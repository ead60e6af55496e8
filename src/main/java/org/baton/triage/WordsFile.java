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
import org.baton.engine.Sentence;

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
            throw new ModelRefused(
                    file.path(), ModelRefused.at(""), Sentence.of("is no table of words: {0}", e.getMessage()), e);
        }
    }

    private void checkColumns(List<String> columns) {
        for (String column : columns) {
            refuseIf(
                    !COLUMNS.contains(column),
                    1,
                    Sentence.of("there is no column '{0}'; the columns are {1}", column, COLUMNS));
        }
        refuseIf(!columns.containsAll(NEEDED), 1, Sentence.of("the columns signal, language and pattern are needed"));
    }

    private void add(CSVRecord row, long line) {
        refuseIf(
                !row.isConsistent(),
                line,
                Sentence.of(
                        "this row has {0} cells, and the first row has {1}",
                        row.size(), row.getParser().getHeaderNames().size()));
        String signal = row.get("signal");
        String language = row.get("language");
        String pattern = row.get("pattern");
        refuseIf(
                !signal.matches("[a-z][A-Za-z]*( [a-z]+)*"),
                line,
                Sentence.of("'{0}' is no signal; write it as one word, or a clue as several small ones", signal));
        refuseIf(
                !LANGUAGES.contains(language),
                line,
                Sentence.of("there is no language '{0}'; the languages are {1}", language, LANGUAGES));
        refuseIf(pattern.isEmpty(), line, Sentence.of("the pattern is empty"));
        var read = Pattern.of(signal, language, pattern);
        refuseIf(
                !read.sound(),
                line,
                Sentence.of(
                        "'{0}' cannot be looked for; a pattern has words, and | ^ * # between, before or after them",
                        pattern));
        Long before =
                lines.putIfAbsent(signal + "\n" + language + "\n" + pattern.toLowerCase(java.util.Locale.ROOT), line);
        refuseIf(
                before != null, line, Sentence.of("'{0}' stands in line {1} already", pattern, String.valueOf(before)));
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
                            Sentence.of(
                                    "the signal '{0}' contains the signal '{1}'; a table that asks for one would find the other",
                                    a, b));
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

    private void refuseIf(boolean wrong, long line, Sentence reason) {
        if (wrong) {
            throw refused(line, reason);
        }
    }

    private ModelRefused refused(long line, Sentence reason) {
        return new ModelRefused(file.path(), ModelRefused.line(line), reason);
    }
}
