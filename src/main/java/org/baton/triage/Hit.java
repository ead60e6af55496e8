package org.baton.triage;

/**
 * A pattern found in a text.
 *
 * @param places which words are its words, in ascending order; others may stand between
 */
record Hit(String signal, int... places) {

    int from() {
        return places[0];
    }

    int to() {
        return places[places.length - 1];
    }

    boolean phrase() {
        return places.length > 1;
    }
}
