package org.baton.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;

/** Models of which one is not as it should be, to see that somebody is told so. */
record Broken(SavedModels models) {

    private static final SavedModels SAVED = SavedModels.read();

    /** As if the first of these words in the file were others. */
    static Broken in(String path, String was, String becomes) {
        return new Broken(SAVED.broken(path, was, becomes));
    }

    static Broken by(Function<SavedModels, SavedModels> change) {
        return new Broken(change.apply(SAVED));
    }

    Broken and(String path, String was, String becomes) {
        return new Broken(models.broken(path, was, becomes));
    }

    /** The sentence is said of these models, and not of those that are saved. */
    void isToldBy(Function<SavedModels, Stream<String>> faults, String sentence) {
        assertThat(faults.apply(models)).contains(sentence);
        assertThat(faults.apply(SAVED)).doesNotContain(sentence);
    }
}
