package org.baton.engine;

import java.util.Locale;

/**
 * A code that stands in a sentence: a status, a kind of link, a field. In English it is said as programs know it.
 *
 * @param kind as it begins in the pages' words: status, link, drawn …
 */
public record Word(String kind, String code) implements Said {

    /** How a field of a call or a form is named. */
    static final String FIELD = "field";

    @Override
    public String in(Locale language) {
        return Catalogue.speaks(language) ? Catalogue.find(language, this) : code;
    }

    @Override
    public String toString() {
        return code;
    }
}
