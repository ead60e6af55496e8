package org.baton.engine;

import java.util.List;

/** The call is understood, but some of its fields cannot be used (422). */
public class Invalid extends RuntimeException implements Refused {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public Invalid(List<Fault> faults) {
        super(Faults.summary(faults).toString());
        this.faults = List.copyOf(faults);
    }

    public Invalid(String field, String text, Object... values) {
        this(List.of(new Fault(field, Sentence.of(text, values))));
    }

    public List<Fault> faults() {
        return faults;
    }

    @Override
    public Sentence sentence() {
        return Faults.summary(faults);
    }
}
