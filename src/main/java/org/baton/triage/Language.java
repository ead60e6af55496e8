package org.baton.triage;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.IStemmer;

/** Guesses which of a desk's languages a text is written in: by its letters, its frequent words and the dictionaries. */
final class Language {

    private static final Map<String, String> LETTERS = Map.of("uk", "іїєґ", "ru", "ыэёъ", "pl", "ąćęłńóśźż");

    /** A letter that only one language has says more than a word. */
    private static final double LETTER = 2;

    /** Half of the words of a Russian text are Ukrainian words too; of a Ukrainian text hardly one is only Russian. */
    private static final double ONLY_RUSSIAN = 2;

    private static final double FREQUENT = 1.5;
    private static final int ENOUGH = 4000;

    /** So short words of one language are found in all. */
    private static final int SHORT = 3;

    private final IStemmer ukrainian = new DictionaryLookup(Dictionaries.UKRAINIAN);
    private final IStemmer polish = new DictionaryLookup(Dictionaries.POLISH);
    private final Map<String, Double> scores = new HashMap<>();

    private Language() {}

    /** The most likely one; the desk's first if nothing tells. */
    static String of(String text, List<String> languages) {
        var guess = new Language();
        String start = text.substring(0, Math.min(ENOUGH, text.length())).toLowerCase(Locale.ROOT);
        for (String word : start.replaceAll("[’ʼ`]", "'").split("[^\\p{L}']+")) {
            guess.read(word);
        }
        String best = languages.get(0);
        for (String language : languages) {
            if (guess.score(language) > guess.score(best)) {
                best = language;
            }
        }
        return best;
    }

    private double score(String language) {
        return scores.getOrDefault(language, 0.0);
    }

    private void read(String word) {
        LETTERS.forEach((language, letters) -> add(
                language,
                LETTER * word.chars().filter(c -> letters.indexOf(c) >= 0).count()));
        if (Letters.cyrillic(word)) {
            boolean known = !ukrainian.lookup(word).isEmpty();
            add(known ? "uk" : "ru", known ? 1 : ONLY_RUSSIAN);
        } else if (!word.isEmpty()) {
            readLatin(word);
        }
    }

    private void readLatin(String word) {
        if (StopWords.OF.get("en").contains(word)) {
            add("en", FREQUENT);
        } else if (polish(word)) {
            add("pl", 1);
        } else {
            add(transliterated(word) ? "uk" : "en", 1);
        }
    }

    private boolean polish(String word) {
        return !polish.lookup(word).isEmpty()
                || word.length() > SHORT && !FoldedPolish.forms(word).isEmpty();
    }

    private boolean transliterated(String word) {
        return Transliterated.readings(word).stream()
                .anyMatch(it -> !ukrainian.lookup(it).isEmpty());
    }

    private void add(String language, double score) {
        scores.merge(language, score, Double::sum);
    }
}
