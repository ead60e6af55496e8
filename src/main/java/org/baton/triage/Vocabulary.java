package org.baton.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** All patterns of words.csv, made ready for being found in a text that is read once. */
final class Vocabulary {

    /** A pattern whose places are numbers of the lexicon; it is looked for where its rarest word stands. */
    record Phrase(String signal, int[] parts, boolean[] denials, int rarest) {}

    private final Lexicon lexicon = new Lexicon();
    private final Map<Integer, List<Phrase>> byRarest = new HashMap<>();

    Vocabulary(List<Pattern> patterns) {
        var stems = new Stems();
        var numbers = new HashMap<String, Integer>();
        var denials = patterns.stream()
                .filter(it -> it.signal().equals(Denial.NEXT) && it.parts().size() == 1)
                .flatMap(it -> it.parts().get(0).stream())
                .toList();
        var uses = new HashMap<Integer, Integer>();
        var phrases = new ArrayList<int[]>();
        for (Pattern pattern : patterns) {
            int[] parts = pattern.parts().stream()
                    .mapToInt(part -> numbers.computeIfAbsent(
                            pattern.language() + part, any -> enter(pattern.language(), part, numbers.size(), stems)))
                    .toArray();
            phrases.add(parts);
            IntStream.of(parts).forEach(part -> uses.merge(part, 1, Integer::sum));
        }
        for (int i = 0; i < phrases.size(); i++) {
            enter(patterns.get(i), phrases.get(i), uses, denials);
        }
        lexicon.complete();
    }

    private int enter(String language, List<Pattern.Atom> part, int number, Stems stems) {
        part.forEach(atom -> lexicon.add(language, atom, number, stems));
        return number;
    }

    private void enter(Pattern pattern, int[] parts, Map<Integer, Integer> uses, List<Pattern.Atom> denials) {
        int rarest = IntStream.range(0, parts.length)
                .boxed()
                .min((a, b) -> uses.get(parts[a]) - uses.get(parts[b]))
                .orElseThrow();
        boolean[] denying = new boolean[parts.length];
        for (int i = 0; i < parts.length; i++) {
            denying[i] = denials.containsAll(pattern.parts().get(i));
        }
        byRarest.computeIfAbsent(parts[rarest], any -> new ArrayList<>())
                .add(new Phrase(pattern.signal(), parts, denying, rarest));
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Phrase> phrasesAt(int number) {
        return byRarest.getOrDefault(number, List.of());
    }
}
