package org.baton.triage;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What was read in a text: which codes stand where, and what the text is like. */
record Reading(List<Found> found, Shape shape) {

    /** Phrases that only look like something: "не стосується" is no failure. What stands inside them is not counted. */
    private static final String NOTHING = "says nothing";

    /** "The error does not appear": neither an error, nor does anything fail to appear. */
    private static final String WORKS = "works again";

    /** So often one code is told to the rules; who says it twenty times says no more. */
    private static final int OFTEN = 12;

    static Reading of(Vocabulary vocabulary, String subject, String body) {
        var words = Split.words(subject, body);
        var search = new Search(vocabulary, words);
        var hits = search.hits();
        var denial = new Denial(words, hits);
        return new Reading(
                found(words, counted(hits, denial, words.size()), denial),
                new Look(subject + "\n" + body, words, search, hits).shape());
    }

    private static List<Hit> counted(List<Hit> hits, Denial denial, int words) {
        // for each word, where the phrase ends that overrules what begins here
        int[] end = new int[words];
        hits.stream().filter(it -> overrules(it) && !denial.denies(it)).forEach(it -> {
            for (int i = it.from(); i <= it.to(); i++) {
                end[i] = Math.max(end[i], it.to());
            }
        });
        return hits.stream()
                .filter(it -> overrules(it) || it.to() > end[it.from()] || end[it.from()] == 0)
                .toList();
    }

    private static boolean overrules(Hit hit) {
        return hit.signal().equals(NOTHING) || hit.signal().equals(WORKS);
    }

    private static List<Found> found(List<Word> words, List<Hit> hits, Denial denial) {
        var found = new LinkedHashSet<Found>();
        var labels = Labels.of(words);
        Map<String, Integer> often = new HashMap<>();
        for (Hit hit : hits) {
            var word = words.get(hit.from());
            boolean denied = denial.denies(hit);
            boolean label = labels.get(hit.from()) && labels.get(hit.to());
            var it = new Found(hit.signal(), denied, label, hit.from(), word.sentence(), word.clause(), word.point());
            if (!found.contains(it) && often.merge(hit.signal() + denied, 1, Integer::sum) <= OFTEN) {
                found.add(it);
            }
        }
        return List.copyOf(found);
    }
}
