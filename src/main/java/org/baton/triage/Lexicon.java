package org.baton.triage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Tells for a word of a text which words of words.csv it is, as numbers. */
final class Lexicon {

    private static final int[] NONE = {};
    private static final int LONGEST_SUFFIX = 8;

    /** No word is longer; what is, is a line of code or a cry. */
    private static final int LONGEST_WORD = 40;

    /** So many words are remembered with what they are; whole desks write with fewer. */
    private static final int REMEMBERED = 20_000;

    private final Map<String, int[]> byKey = new HashMap<>();
    private final Map<String, int[]> byPrefix = new HashMap<>();
    private final Map<String, int[]> bySuffix = new HashMap<>();
    private final Map<String, int[]> remembered = new ConcurrentHashMap<>();
    private int[] numbers = NONE;
    private Typos typos;

    void add(String language, Pattern.Atom atom, int number, Stems stems) {
        String folded = Letters.folded(atom.text());
        switch (atom.kind()) {
            case NUMBER -> numbers = with(numbers, number);
            case PREFIX -> put(byPrefix, folded, number);
            case SUFFIX -> put(bySuffix, folded, number);
            case EXACT -> put(byKey, Stems.LITERAL + folded, number);
            case STEM -> stems.in(language, atom.text()).forEach(key -> put(byKey, key, number));
        }
    }

    private static void put(Map<String, int[]> map, String key, int number) {
        map.merge(key, new int[] {number}, (before, one) -> with(before, number));
    }

    private static int[] with(int[] numbers, int number) {
        return IntStream.concat(IntStream.of(numbers), IntStream.of(number))
                .distinct()
                .toArray();
    }

    /** All words are in. */
    void complete() {
        typos = new Typos(byKey.keySet());
    }

    /** The numbers of the words that this word is, in ascending order. */
    int[] numbers(Word word, Stems stems) {
        if (word.text().length() > LONGEST_WORD) {
            return NONE;
        }
        int[] known = remembered.get(word.text());
        if (known != null) {
            return known;
        }
        int[] found = look(word, stems);
        if (remembered.size() < REMEMBERED) {
            remembered.put(word.text(), found);
        }
        return found;
    }

    private int[] look(Word word, Stems stems) {
        var found = new TreeSet<Integer>();
        if (word.number()) {
            add(numbers, found);
        }
        var keys = stems.of(word.text(), word.folded());
        look(keys, word.folded(), found);
        if (found.isEmpty() && !Stems.known(keys)) {
            lookFurther(word.folded(), keys, stems, found);
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private void look(List<String> keys, String folded, TreeSet<Integer> found) {
        keys.forEach(key -> add(byKey.get(key), found));
        for (int i = 2; i <= folded.length(); i++) {
            add(byPrefix.get(folded.substring(0, i)), found);
        }
        for (int i = Math.max(0, folded.length() - LONGEST_SUFFIX); i < folded.length(); i++) {
            add(bySuffix.get(folded.substring(i)), found);
        }
    }

    private static void add(int[] numbers, TreeSet<Integer> found) {
        if (numbers != null) {
            for (int number : numbers) {
                found.add(number);
            }
        }
    }

    private void lookFurther(String folded, List<String> keys, Stems stems, TreeSet<Integer> found) {
        misspelt(keys, found);
        if (found.isEmpty()) {
            for (String reading : Transliterated.readings(folded)) {
                var read = stems.of(reading, reading);
                look(read, reading, found);
                misspelt(read, found);
            }
        }
    }

    private void misspelt(List<String> keys, TreeSet<Integer> found) {
        for (String key : keys) {
            typos.meant(key).forEach(meant -> add(byKey.get(meant), found));
        }
    }
}
