package org.baton.engine;

/** There is no such thing, or it is none of the caller's business (404). */
public class NotFound extends RuntimeException implements Refused {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public NotFound(String text, Object... values) {
        this(Sentence.of(text, values));
    }

    private NotFound(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
