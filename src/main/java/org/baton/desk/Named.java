package org.baton.desk;

import java.util.Locale;
import org.baton.engine.Said;

/** A line of a desk, by its name; in English by its code, as programs know it. */
record Named(Texts texts, String desk, String code) implements Said {

    @Override
    public String in(Locale language) {
        return language.getLanguage().equals(Words.LAST)
                ? code
                : texts.name(desk, language.getLanguage(), "line", code);
    }

    @Override
    public String toString() {
        return code;
    }
}
