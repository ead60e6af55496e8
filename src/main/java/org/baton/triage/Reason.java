package org.baton.triage;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule's annotation with the values that it was decided by. */
final class Reason {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private Reason() {}

    /** @param annotation may name values in braces: "{tier}: accepted within {accept}" */
    static String of(String annotation, Map<String, Object> values) {
        return annotation == null
                ? ""
                : PLACE.matcher(annotation).replaceAll(it -> Matcher.quoteReplacement(said(values.get(it.group(1)))));
    }

    private static String said(Object value) {
        return value == null || value.equals("") ? "none" : value.toString();
    }
}
