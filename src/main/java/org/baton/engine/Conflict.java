package org.baton.engine;

/** The call does not fit the state that the ticket is in (409); the detail names the state. */
public class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object executor;

    /** @param executor who holds the ticket, in the shape in which a ticket shows it; null if nobody does */
    public Conflict(String detail, Object executor) {
        super(detail);
        this.executor = executor;
    }

    public Object executor() {
        return executor;
    }
}
