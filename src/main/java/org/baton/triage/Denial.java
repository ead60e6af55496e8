package org.baton.triage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Tells which finds are denied: "no error", "the error is gone". A denial reaches as far as its clause. */
final class Denial {

    /** Words that deny what follows: not, без, nie. */
    static final String NEXT = "denies next";

    /** Words that deny what stands before them: зникла, is gone. */
    static final String BEFORE = "denies before";

    /** Words that begin a new thought without a comma: but, але. */
    static final String TURN = "a turn";

    private static final int REACH = 3;

    private final List<Word> words;
    private final BitSet next = new BitSet();
    private final BitSet before = new BitSet();
    private final BitSet said = new BitSet();
    private final BitSet turns = new BitSet();

    Denial(List<Word> words, List<Hit> hits) {
        this.words = words;
        hits.stream().filter(it -> it.signal().equals(TURN)).forEach(it -> turns.set(it.from()));
        hits.stream().filter(it -> it.signal().equals(NEXT)).forEach(it -> next.set(it.to()));
        said.or(next);
        // the "не" of "не відкривається" is a part of what was found and denies nothing else
        hits.stream()
                .filter(it ->
                        it.phrase() && !it.signal().equals(NEXT) && !it.signal().equals(BEFORE))
                .forEach(it -> IntStream.of(it.places()).forEach(next::clear));
        hits.stream()
                .filter(it -> it.signal().equals(BEFORE) && !deniedNext(it.from()) && !deniedWithin(it))
                .forEach(it -> before.set(it.from()));
    }

    /** What is itself told with a "не" can only be denied from within: "without a photo" does not deny "is not saved". */
    boolean denies(Hit hit) {
        if (said.get(hit.from())) {
            return deniedWithin(hit);
        }
        return deniedNext(hit.from()) || deniedWithin(hit) || deniedBefore(hit.to());
    }

    /** "Сайт не чіпали": the denial stands between the words of the phrase. */
    private boolean deniedWithin(Hit hit) {
        for (int i = said.nextSetBit(hit.from() + 1); i >= 0 && i < hit.to(); i = said.nextSetBit(i + 1)) {
            if (Arrays.binarySearch(hit.places(), i) < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean deniedNext(int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH) && oneThought(i, from); i--) {
            if (next.get(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean deniedBefore(int to) {
        for (int i = to + 1; i <= Math.min(words.size() - 1, to + REACH + 1) && oneThought(to, i); i++) {
            if (before.get(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean oneThought(int a, int b) {
        int turn = turns.nextSetBit(a + 1);
        return words.get(a).clause() == words.get(b).clause() && (turn < 0 || turn > b);
    }
}
