package org.baton.desk;

import org.baton.engine.Refused;
import org.baton.engine.Sentence;

/** What stands in a cell or after a key cannot be read; whoever knows the place says it as well. */
final class Unusable extends IllegalArgumentException implements Refused {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    Unusable(String text, Object... values) {
        this(Sentence.of(text, values));
    }

    private Unusable(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    /** What was refused by us or by others, who speak English. */
    static Sentence why(IllegalArgumentException refused) {
        return refused instanceof Unusable ours ? ours.sentence() : Sentence.of("{0}", refused.getMessage());
    }
}
