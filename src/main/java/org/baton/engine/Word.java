package org.baton.engine;

/**
 * A code that stands in a sentence: a status, a kind of link, a field. In English it is said as programs know it.
 *
 * @param kind as it begins in the pages' words: status, link, drawn …
 */
public record Word(String kind, String code) {

    /** How a field of a call or a form is named. */
    static final String FIELD = "field";

    @Override
    public String toString() {
        return code;
    }
}
