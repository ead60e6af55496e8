package org.baton.engine;

import java.util.List;

/** Something in the call is beyond the published limits (413). */
public class TooLarge extends RuntimeException implements Refused {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public TooLarge(List<Fault> faults) {
        super(Faults.summary(faults).toString());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    @Override
    public Sentence sentence() {
        return Faults.summary(faults);
    }
}
