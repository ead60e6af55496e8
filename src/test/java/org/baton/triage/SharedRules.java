package org.baton.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.baton.engine.ModelFile;

/** The rules and words of rules/shared, read once for all tests. */
final class SharedRules {

    static final Words WORDS = new Words();
    static final Signals SIGNALS = new Signals(WORDS);
    static final Completeness COMPLETENESS = new Completeness(WORDS, SIGNALS);

    static {
        WORDS.load(List.of(file("words.csv")));
        SIGNALS.load(List.of(file("signals.drl")));
        COMPLETENESS.load(List.of(file("completeness.drl")));
    }

    private SharedRules() {}

    static ModelFile file(String name) {
        try {
            return new ModelFile("rules/shared/" + name, Files.readString(Path.of("rules/shared", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
