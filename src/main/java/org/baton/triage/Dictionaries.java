package org.baton.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import morfologik.stemming.Dictionary;

/** The dictionaries that Lucene's Ukrainian and Polish analysers bring along. */
final class Dictionaries {

    static final Dictionary UKRAINIAN = read("/ua/net/nlp/ukrainian.dict");
    static final Dictionary POLISH = read("/morfologik/stemming/polish/polish.dict");

    private Dictionaries() {}

    private static Dictionary read(String resource) {
        try {
            return Dictionary.read(Dictionaries.class.getResource(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
