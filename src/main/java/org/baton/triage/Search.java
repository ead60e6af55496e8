package org.baton.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/** Finds all patterns of a vocabulary in the words of one text. */
final class Search {

    /** So many other words may stand between two words of a phrase, but none after a denial. */
    private static final int BETWEEN = 2;

    /** Words of one or two letters – articles, prepositions – do not count, but so many in a row end a phrase. */
    private static final int SMALL = 2;

    /** "Please" between two words of a phrase does not count either. */
    private static final String COURTESY = "a courtesy";

    private final Vocabulary vocabulary;
    private final List<Word> words;
    private final int[][] numbers;
    private final BitSet courtesies = new BitSet();

    Search(Vocabulary vocabulary, List<Word> words) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.numbers = new int[words.size()][];
        var stems = new Stems();
        var seen = new HashMap<String, int[]>();
        for (int i = 0; i < numbers.length; i++) {
            var word = words.get(i);
            numbers[i] = seen.computeIfAbsent(
                    word.text(), any -> vocabulary.lexicon().numbers(word, stems));
        }
        IntStream.range(0, numbers.length).filter(this::courteous).forEach(courtesies::set);
    }

    boolean knows(int word) {
        return numbers[word].length > 0;
    }

    List<Hit> hits() {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < numbers.length; i++) {
            for (int number : numbers[i]) {
                for (var phrase : vocabulary.phrasesAt(number)) {
                    add(phrase, i, hits);
                }
            }
        }
        return hits;
    }

    private void add(Vocabulary.Phrase phrase, int at, List<Hit> hits) {
        int[] places = new int[phrase.parts().length];
        places[phrase.rarest()] = at;
        for (int part = phrase.rarest() + 1; part < places.length; part++) {
            places[part] = next(phrase, part, places[part - 1], 1);
            if (places[part] < 0) {
                return;
            }
        }
        for (int part = phrase.rarest() - 1; part >= 0; part--) {
            places[part] = next(phrase, part, places[part + 1], -1);
            if (places[part] < 0) {
                return;
            }
        }
        hits.add(new Hit(phrase.signal(), places));
    }

    /** Where the next part of the phrase stands, or -1. */
    private int next(Vocabulary.Phrase phrase, int part, int near, int step) {
        boolean denial = phrase.denials()[step > 0 ? part - 1 : part];
        int between = 0;
        int small = 0;
        for (int i = near + step; together(near, i, denial); i += step) {
            if (Arrays.binarySearch(numbers[i], phrase.parts()[part]) >= 0) {
                return i;
            }
            boolean little = words.get(i).folded().length() <= SMALL;
            small += little ? 1 : 0;
            between += little || courtesies.get(i) ? 0 : 1;
            if (denial || small > SMALL || between > BETWEEN) {
                return -1;
            }
        }
        return -1;
    }

    private boolean courteous(int word) {
        return IntStream.of(numbers[word])
                .mapToObj(vocabulary::phrasesAt)
                .flatMap(List::stream)
                .anyMatch(it -> it.parts().length == 1 && it.signal().equals(COURTESY));
    }

    private boolean together(int a, int b, boolean oneClause) {
        if (b < 0
                || b >= words.size()
                || words.get(a).sentence() != words.get(b).sentence()) {
            return false;
        }
        return !oneClause || words.get(a).clause() == words.get(b).clause();
    }
}
