package org.baton.engine;

/** There is no such thing, or it is none of the caller's business (404). */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String detail) {
        super(detail);
    }
}
