package org.baton.ticket;

import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.baton.desk.Texts;
import org.springframework.stereotype.Component;

/** In which language a caller wants to be told something. */
@Component
public class Tongues {

    private final Texts texts;

    Tongues(Texts texts) {
        this.texts = texts;
    }

    /**
     * The first that is named in which the desk can say anything; empty if none is named.
     *
     * @param header as {@code Accept-Language} has it; null or nonsense names none
     */
    public Optional<String> wanted(String desk, String header) {
        return ranges(header).stream()
                .filter(it -> it.getWeight() > 0)
                .map(it -> it.getRange().split("-")[0])
                .filter(it -> texts.language(desk, it).equals(it))
                .findFirst();
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return header == null ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException nonsense) {
            return List.of();
        }
    }
}
