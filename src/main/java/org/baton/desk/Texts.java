package org.baton.desk;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baton.engine.Said;
import org.springframework.stereotype.Component;

/** What desks say, in their languages: a desk's own words where it has any, else those that all desks share. */
@Component
public class Texts {

    /** What is given as a code and said by its name. */
    private static final Set<String> NAMED = Set.of("type", "tier", "line", "channel");

    private final Desks desks;
    private volatile Words words = Words.NONE;

    Texts(Desks desks) {
        this.desks = desks;
    }

    /**
     * The text in the language, or in the desk's first language if there is none in it.
     *
     * @param values of the text's arguments: texts, numbers, prices, instants (said by the desk's clock), lists (said line by
     *     line); types, tiers, lines and channels may be codes; what
     *     takes effort may be supplied; what is null or left out is "none" to the text
     */
    public String say(String desk, String language, String key, Map<String, ?> values) {
        String tongue = language(desk, language);
        String pattern = find(desk, tongue, key)
                .orElseThrow(() -> new IllegalArgumentException("The desk \"" + desk + "\" has no text \"" + key
                        + "\"; write it in rules/" + desk + "/texts/"));
        var spoken = new HashMap<String, Object>();
        TextFile.arguments(pattern).forEach(it -> spoken.put(it, spoken(desk, tongue, it, values.get(it))));
        return new MessageFormat(pattern, new ULocale(tongue)).format(spoken);
    }

    /** The keys of a section of the texts, in their order by letters, whoever wrote them and in whatever language. */
    public List<String> keys(String desk, String section) {
        return words.keys(desk).filter(it -> it.startsWith(section)).sorted().toList();
    }

    /** The wanted language, if anything can be said in it, or else the one that the desk speaks with everybody. */
    public String language(String desk, String wanted) {
        return words.speaks(desk, wanted) ? wanted : usual(desk);
    }

    /** As {@link #say}, but only if the text is there in this language. */
    public Optional<String> sayIn(String desk, String language, String key, Map<String, ?> values) {
        return words.in(desk, language, key).map(it -> say(desk, language, key, values));
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

    /** The line, to stand in a sentence. */
    public Said line(String desk, String code) {
        return new Named(this, desk, code);
    }

    /** Lines, to stand in a sentence. */
    public List<Said> lines(String desk, List<String> codes) {
        return codes.stream().map(it -> line(desk, it)).toList();
    }

    Words words() {
        return words;
    }

    void use(Words words) {
        this.words = words;
    }

    private Optional<String> find(String desk, String language, String key) {
        return words.find(desk, List.of(language, usual(desk)), key);
    }

    private String usual(String desk) {
        return desks.find(desk).map(it -> it.languages().get(0)).orElse(Words.LAST);
    }

    private Object spoken(String desk, String language, String argument, Object value) {
        if (NAMED.contains(argument) && value instanceof String code) {
            return name(desk, language, argument, code);
        }
        return Spoken.value(value, new ULocale(language), () -> desks.get(desk).zone());
    }
}
