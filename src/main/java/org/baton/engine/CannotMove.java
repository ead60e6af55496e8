package org.baton.engine;

import java.util.List;

/** An instance cannot go on in another version of its diagram. */
public class CannotMove extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> gone;

    CannotMove(String detail, List<String> gone, Throwable cause) {
        super(detail, cause);
        this.gone = gone;
    }

    /** What the nodes are called at which it waits and which the other version does not have; empty if that is not why. */
    public List<String> gone() {
        return gone;
    }
}
