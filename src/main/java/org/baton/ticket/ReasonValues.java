package org.baton.ticket;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baton.desk.Span;
import org.baton.desk.Texts;
import org.baton.desk.WallClock;
import org.springframework.stereotype.Component;

/** The values that something was decided by, as they are said in a language: codes by their names, times and days in words. */
@Component
class ReasonValues {

    private static final Map<String, String> NAMED = Map.of(
            "plan", "tier",
            "topic", "topic",
            "handedTo", "line",
            "declaredType", "type",
            "confirmedType", "type");

    private static final Map<String, String> SPANS = Map.of(
            "accept", "acceptClock",
            "notBefore", "acceptClock",
            "resolve", "resolveClock",
            "extendTo", "resolveClock");

    private static final Set<String> DAYS = Set.of("purchasedOn", "since", "receivedOn");

    private final Texts texts;

    ReasonValues(Texts texts) {
        this.texts = texts;
    }

    Map<String, Object> of(String desk, Decision decision, String language) {
        var all = new HashMap<>(decision.inputs());
        all.putAll(decision.outputs());
        var said = new HashMap<String, Object>();
        all.forEach((name, value) -> said.put(name, value == null ? null : said(desk, name, value, all, language)));
        return said;
    }

    /** What a rule book counted, in its order; types and the like by their names. */
    Map<String, Object> counted(String desk, Object values, String language) {
        var said = new HashMap<String, Object>();
        List<?> all = values instanceof List<?> list ? list : List.of();
        for (int n = 0; n < all.size(); n++) {
            Object value = all.get(n);
            said.put(
                    String.valueOf(n), value instanceof String code ? texts.name(desk, language, "type", code) : value);
        }
        return said;
    }

    private Object said(String desk, String name, Object value, Map<String, Object> all, String language) {
        if (NAMED.containsKey(name)) {
            return texts.name(desk, language, NAMED.get(name), value.toString());
        }
        if (SPANS.containsKey(name)) {
            return span(desk, value.toString(), all.get(SPANS.get(name)), language);
        }
        return DAYS.contains(name) ? day(value.toString(), language) : value;
    }

    private String span(String desk, String text, Object clock, String language) {
        var telling = new Telling(texts, desk, new WallClock(language, ZoneOffset.UTC, ""));
        Span span = Span.parse(text);
        return telling.span(
                span, span.clock().map(it -> it.code()).orElse(clock == null ? "working" : clock.toString()));
    }

    private static String day(String text, String language) {
        var day = DateFormat.getInstanceForSkeleton("dMMMMy", new ULocale(language));
        day.setTimeZone(com.ibm.icu.util.TimeZone.GMT_ZONE);
        return day.format(
                Date.from(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
