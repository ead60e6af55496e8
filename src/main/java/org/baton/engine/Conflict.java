package org.baton.engine;

/** The call does not fit the state that the ticket is in (409); the detail names the state. */
public class Conflict extends RuntimeException implements Refused {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;
    private final transient Object executor;

    /** Nobody holds it, or it does not matter who does. */
    public Conflict(Sentence sentence) {
        this(sentence, null);
    }

    /** @param executor who holds the ticket, in the shape in which a ticket shows it; null if nobody does */
    public Conflict(Sentence sentence, Object executor) {
        super(sentence.toString());
        this.sentence = sentence;
        this.executor = executor;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    public Object executor() {
        return executor;
    }
}
