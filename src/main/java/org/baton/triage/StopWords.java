package org.baton.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.apache.lucene.util.IOUtils;

/** The most frequent words of each language, as Lucene lists them. */
final class StopWords {

    static final Map<String, CharArraySet> OF = Map.of(
            "uk", UkrainianMorfologikAnalyzer.getDefaultStopwords(),
            "ru", RussianAnalyzer.getDefaultStopSet(),
            "pl", PolishAnalyzer.getDefaultStopSet(),
            "en", english());

    private static final List<CharArraySet> ALL = List.copyOf(OF.values());

    private StopWords() {}

    /** Lucene's own short list has no "how", "we" or "you". */
    private static CharArraySet english() {
        try {
            return WordlistLoader.getSnowballWordSet(IOUtils.requireResourceNonNull(
                    SnowballFilter.class.getResourceAsStream("english_stop.txt"), "english_stop.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean any(String folded) {
        return ALL.stream().anyMatch(it -> it.contains(folded));
    }
}
