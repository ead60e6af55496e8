package org.baton.engine;

/** The caller is known and may see this, but it is not for them to do (403). */
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden(String detail) {
        super(detail);
    }
}
