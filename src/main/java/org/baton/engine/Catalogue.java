package org.baton.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The sentences that are written in this program, in the languages that it is not written in. */
final class Catalogue {

    /** A page calls the same things by the same words. */
    private static final String PAGES = "portal/words";

    static final List<String> LANGUAGES = List.of("uk", "ru", "pl");

    private static final Map<String, Map<String, Map<String, String>>> ALL =
            LANGUAGES.stream().collect(Collectors.toMap(it -> it, Catalogue::read));

    private Catalogue() {}

    static boolean speaks(Locale language) {
        return LANGUAGES.contains(language.getLanguage());
    }

    /** The sentence itself, if it is not there. */
    static String find(Locale language, String sentence) {
        return section(language, "sentences").getOrDefault(sentence, sentence);
    }

    /** The same word as on the pages; the code itself, if there is none. */
    static String find(Locale language, Word word) {
        if (word.kind().equals(Word.FIELD)) {
            String field = StringUtils.uncapitalize(word.code().replaceFirst("^said(?=[A-Z])", ""));
            return section(language, "fields").getOrDefault(field, word.code());
        }
        var pages = ResourceBundle.getBundle(PAGES, language);
        String key = word.kind() + "." + word.code().replace(' ', '_');
        return pages.containsKey(key) ? pages.getString(key) : word.code();
    }

    static Map<String, String> section(Locale language, String section) {
        return ALL.getOrDefault(language.getLanguage(), Map.of()).getOrDefault(section, Map.of());
    }

    private static Map<String, Map<String, String>> read(String language) {
        var rules = new LoaderOptions();
        rules.setAllowDuplicateKeys(false);
        try (InputStream file = Catalogue.class.getResourceAsStream("/engine/refusals/" + language + ".yaml")) {
            return new Yaml(new SafeConstructor(rules)).load(Objects.requireNonNull(file, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
