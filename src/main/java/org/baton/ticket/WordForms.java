package org.baton.ticket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/** Brings words to the form in which they are kept and looked for, so that "помилки" is found by "помилка". */
final class WordForms {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’ʼ][\\p{L}]+)*");
    /** People look for a ticket by the number of its part, too. */
    private static final Pattern PART = Pattern.compile("\\b(\\d{6,})-\\d{1,3}\\b");

    private static final int LONGEST = 64;
    private static final Analyzer ENGLISH = new EnglishAnalyzer(CharArraySet.EMPTY_SET);
    private static final Map<String, Analyzer> ANALYZERS = Map.of(
            "uk", new UkrainianMorfologikAnalyzer(CharArraySet.EMPTY_SET),
            "ru", new RussianAnalyzer(CharArraySet.EMPTY_SET),
            "pl", new PolishAnalyzer(CharArraySet.EMPTY_SET),
            "en", ENGLISH);

    private WordForms() {}

    /** The words of a text, as they are kept for it. */
    static Set<String> in(String text, String language) {
        var forms = new LinkedHashSet<String>();
        words(text).forEach(word -> forms.addAll(forms(word, ANALYZERS.getOrDefault(language, ENGLISH))));
        return forms;
    }

    /** For each word that is looked for, the forms in which it may have been kept: the text's language is not known. */
    static List<Set<String>> wanted(Collection<String> texts) {
        return texts.stream()
                .flatMap(it -> words(PART.matcher(it).replaceAll("$1")).stream())
                .distinct()
                .map(WordForms::everyLanguage)
                .toList();
    }

    private static Set<String> everyLanguage(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word);
        ANALYZERS.values().forEach(it -> forms.addAll(forms(word, it)));
        return forms;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(it -> it.group())
                .map(it -> it.substring(0, Math.min(LONGEST, it.length())))
                .toList();
    }

    private static Set<String> forms(String word, Analyzer analyzer) {
        if (word.chars().anyMatch(Character::isDigit)) {
            return Set.of(word);
        }
        try (var stream = analyzer.tokenStream("", word)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var forms = new LinkedHashSet<String>();
            stream.reset();
            while (stream.incrementToken()) {
                forms.add(term.toString().substring(0, Math.min(LONGEST, term.length())));
            }
            stream.end();
            return forms.isEmpty() ? Set.of(word) : forms;
        } catch (IOException e) {
            throw new UncheckedIOException("A word cannot be read", e);
        }
    }
}
