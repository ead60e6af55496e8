package org.baton.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.baton.engine.ModelFile;
import org.baton.engine.ModelRefused;
import org.baton.engine.Sentence;

/**
 * The texts of all desks.
 *
 * @param folders by folder (a desk's code, or {@link #SHARED}), language and key
 */
record Words(Map<String, Map<String, Map<String, String>>> folders) {

    /** The folder beside the desks' with the words that all of them share. */
    static final String SHARED = "shared";

    /** Has every text; what no other language can say is said in it. */
    static final String LAST = "en";

    static final Words NONE = new Words(Map.of());

    /** The text in the language, else in the desk's first one; in each, the desk's own before the shared one. */
    Optional<String> find(String desk, List<String> languages, String key) {
        return Stream.concat(languages.stream(), Stream.of(LAST))
                .flatMap(it ->
                        Stream.of(desk, SHARED).map(folder -> of(folder, it).get(key)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The text in this language and no other. */
    Optional<String> in(String desk, String language, String key) {
        return Stream.of(desk, SHARED)
                .map(folder -> of(folder, language).get(key))
                .filter(Objects::nonNull)
                .findFirst();
    }

    Stream<String> keys(String desk) {
        return Stream.of(desk, SHARED)
                .flatMap(it -> folders.getOrDefault(it, Map.of()).values().stream())
                .flatMap(it -> it.keySet().stream())
                .distinct();
    }

    /** Whether anything can be said in the language. */
    boolean speaks(String desk, String language) {
        return !of(desk, language).isEmpty() || !of(SHARED, language).isEmpty();
    }

    /** @throws ModelRefused if nothing can be said in one of the desk's languages, or what it asks has no question */
    void check(Desk desk) {
        for (String language : desk.languages()) {
            if (!speaks(desk.code(), language)) {
                throw refused(desk, "languages", Sentence.of("there are no texts in \"{0}\"", language), language);
            }
        }
        for (String asked : desk.asks()) {
            if (find(desk.code(), desk.languages(), "missing." + asked).isEmpty()) {
                String language = desk.languages().get(0);
                throw refused(desk, "asks", Sentence.of("there is no text \"{0}\"", "missing." + asked), language);
            }
        }
    }

    private static ModelRefused refused(Desk desk, String place, Sentence reason, String language) {
        String folder = "rules/" + desk.code();
        return new ModelRefused(
                folder + "/desk.yaml",
                ModelRefused.at(place),
                Sentence.of("{0}; write it in {1}", reason, folder + "/texts/" + language + ".yaml"));
    }

    /** These words, but those of one folder read anew. */
    Words with(String folder, List<ModelFile> files, KnownRules rules) {
        var languages = new HashMap<String, Map<String, String>>();
        files.forEach(it -> languages.put(it.name().replace(".yaml", ""), TextFile.read(it, rules)));
        var all = new HashMap<>(folders);
        all.put(folder, languages);
        return new Words(all);
    }

    private Map<String, String> of(String folder, String language) {
        return folders.getOrDefault(folder, Map.of()).getOrDefault(language, Map.of());
    }
}
