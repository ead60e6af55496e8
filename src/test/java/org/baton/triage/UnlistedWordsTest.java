package org.baton.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples are to show that what is meant is understood where it is not listed: inflected, misspelt, said otherwise. */
class UnlistedWordsTest {

    /** What makes a signal of itself though its code has a blank; the other such codes are mere clues. */
    private static final Set<String> ERRORS = Set.of(
            "an error", "a problem", "it fails", "it misbehaves", "it vanished", "cannot do", "a bill", "a paper");

    /** Word by word, in the spellings that are listed. */
    private record Listed(List<Set<String>> words) {

        static Listed of(String pattern) {
            return new Listed(
                    Stream.of(pattern.split(" ")).map(Listed::spellings).toList());
        }

        private static Set<String> spellings(String word) {
            return Stream.of(word.toLowerCase(Locale.ROOT).split("\\|"))
                    .map(it -> it.replace("^", ""))
                    .filter(it -> !it.contains("*") && !it.contains("#"))
                    .collect(Collectors.toSet());
        }

        boolean standsIn(List<String> text) {
            return IntStream.rangeClosed(0, text.size() - words.size())
                    .anyMatch(from -> IntStream.range(0, words.size())
                            .allMatch(n -> words.get(n).contains(text.get(from + n))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"onebox", "integrator", "arnika", "cleverbox"})
    void a_third_of_a_desks_examples_contain_no_word_of_a_signal_as_it_is_listed(String desk) {
        var listed = rows("rules/shared/words.csv").stream()
                .filter(it -> !it.get("signal").contains(" ") || ERRORS.contains(it.get("signal")))
                .map(it -> Listed.of(it.get("pattern")))
                .toList();
        var texts = rows("rules/" + desk + "/examples.csv").stream()
                .map(UnlistedWordsTest::text)
                .toList();
        long unlisted = texts.stream()
                .filter(text -> listed.stream().noneMatch(it -> it.standsIn(text)))
                .count();
        assertThat(3 * unlisted)
                .as("%d of %d examples of %s", unlisted, texts.size(), desk)
                .isGreaterThanOrEqualTo(texts.size());
    }

    private static List<String> text(CSVRecord example) {
        String text = example.get("subject") + " " + example.get("body");
        return java.util.regex.Pattern.compile("[\\p{L}\\p{N}'’-]+")
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<CSVRecord> rows(String file) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var text = Files.newBufferedReader(Path.of(file))) {
            return format.parse(text).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
