package org.baton.engine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/** The language of whoever calls: the one that was chosen on a page, else the one that is asked for, else English. */
public final class Tongue {

    public static final List<Locale> ALL = List.of(
            Locale.forLanguageTag("uk"), Locale.ENGLISH, Locale.forLanguageTag("pl"), Locale.forLanguageTag("ru"));

    /** Keeps the choice. */
    public static final String COOKIE = "baton-language";

    private Tongue() {}

    static Locale of(HttpServletRequest call) {
        var chosen = WebUtils.getCookie(call, COOKIE);
        return chosen == null ? askedFor(call) : Locale.forLanguageTag(chosen.getValue());
    }

    /** The one of ours that the browser likes best; English if it speaks none of them, or says nonsense. */
    public static Locale askedFor(HttpServletRequest call) {
        String header = call.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            Locale best = header == null ? null : Locale.lookup(Locale.LanguageRange.parse(header), ALL);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException nonsense) {
            return Locale.ENGLISH;
        }
    }
}
