package org.baton.engine;

import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What a person is told. The English sentence is the key under which {@code engine/refusals/} has it in the other
 * languages.
 *
 * @param text with a gap for each value: {0}, {1} …; an apostrophe is an apostrophe
 * @param values what stands in the gaps
 */
public record Sentence(String text, List<?> values) implements Said {

    public static Sentence of(String text, Object... values) {
        return new Sentence(text, Arrays.asList(values));
    }

    /** In the language of whoever has made the call. */
    public String told() {
        return in(LocaleContextHolder.getLocale());
    }

    @Override
    public String in(Locale language) {
        String pattern = Catalogue.find(language, text);
        if (values.isEmpty()) {
            return pattern;
        }
        Object[] said = values.stream().map(it -> spoken(it, language)).toArray();
        return new MessageFormat(pattern.replace("'", "''"), language).format(said);
    }

    /** In English, as logs have it. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /** Numbers are written as that language writes them; in English as programs have always read them. */
    private static Object spoken(Object value, Locale language) {
        if (value instanceof Said word) {
            return word.in(language);
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(it -> String.valueOf(spoken(it, language)))
                    .collect(Collectors.joining(", "));
        }
        return Catalogue.speaks(language) ? value : String.valueOf(value);
    }
}
