package org.baton.engine;

/** The caller is known and may see this, but it is not for them to do (403). */
public class Forbidden extends RuntimeException implements Refused {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public Forbidden(String text, Object... values) {
        this(Sentence.of(text, values));
    }

    private Forbidden(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
