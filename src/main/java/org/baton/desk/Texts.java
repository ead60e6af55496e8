package org.baton.desk;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What desks say, in their languages: a desk's own words where it has any, else those that all desks share. */
@Component
public class Texts {

    /** The folder beside the desks' with the words that all of them share. */
    static final String SHARED = "shared";

    private static final String LAST = "en";
    /** What is given as a code and said by its name. */
    private static final Set<String> NAMED = Set.of("type", "tier", "line");

    private final Desks desks;
    private volatile Map<String, Map<String, Map<String, String>>> words = Map.of();

    Texts(Desks desks) {
        this.desks = desks;
    }

    /**
     * The text in the language, or in the desk's first language if there is none in it.
     *
     * @param values of the text's arguments: texts, numbers, prices, instants (said by the desk's clock), lists (said line by
     *     line); {@code type}, {@code tier} and {@code line} may be codes; what is null or left out is "none" to the text
     */
    public String say(String desk, String language, String key, Map<String, ?> values) {
        String pattern = find(desk, language, key)
                .orElseThrow(() -> new IllegalArgumentException("The desk \"" + desk + "\" has no text \"" + key
                        + "\"; write it in rules/" + desk + "/texts/"));
        var format = new MessageFormat(pattern, new ULocale(language));
        var spoken = new HashMap<String, Object>();
        format.getArgumentNames().forEach(it -> spoken.put(it, spoken(desk, language, it, values.get(it))));
        return format.format(spoken);
    }

    public boolean has(String desk, String language, String key) {
        return find(desk, language, key).isPresent();
    }

    /** What a code is called: a type, tier, line, channel … A code without a name is shown as it is. */
    public String name(String desk, String language, String kind, String code) {
        return find(desk, language, kind + "." + code)
                .map(it -> say(desk, language, kind + "." + code, Map.of()))
                .orElse(code);
    }

    /** Desk or {@link #SHARED}, then language, then key. */
    void use(Map<String, Map<String, Map<String, String>>> words) {
        this.words = words;
    }

    private Optional<String> find(String desk, String language, String key) {
        String usual = desks.find(desk).map(it -> it.languages().get(0)).orElse(LAST);
        return Stream.of(language, usual, LAST)
                .flatMap(it -> Stream.of(word(desk, it, key), word(SHARED, it, key)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private String word(String desk, String language, String key) {
        return words.getOrDefault(desk, Map.of())
                .getOrDefault(language, Map.of())
                .get(key);
    }

    private Object spoken(String desk, String language, String argument, Object value) {
        if (NAMED.contains(argument) && value instanceof String code) {
            return name(desk, language, argument, code);
        }
        return Spoken.value(value, new ULocale(language), () -> desks.get(desk).zone());
    }
}
