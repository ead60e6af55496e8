package org.baton.triage;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Which words are labels, the names of buttons, fields and stages: one or two words in quotation marks. */
final class Labels {

    private static final int LONGEST = 2;

    private Labels() {}

    static BitSet of(List<Word> words) {
        var lengths = words.stream().collect(groupingBy(Word::quote, counting()));
        return IntStream.range(0, words.size())
                .filter(it -> words.get(it).quote() > 0)
                .filter(it -> lengths.get(words.get(it).quote()) <= LONGEST)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
