package org.baton.desk;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baton.engine.ModelFile;

/**
 * The rules whose reasons can be said in other languages than that of their annotations.
 *
 * @param values by table and rule, {@code tier.premium}: the names that a reason may quote
 */
record KnownRules(Map<String, Set<String>> values) {

    /** Before the first key of a reason in a file of texts. */
    static final String REASONS = "reasons.";

    private static final Pattern ROW = Pattern.compile("<rule id=\"(\\w+)\"");
    private static final Pattern FACT = Pattern.compile("<inputExpression[^>]*>\\s*<text>\\s*(\\w+)\\s*</text>");
    /** A column that looks at more than a fact is called by its label. */
    private static final Pattern LABEL = Pattern.compile(
            "<input\\b[^>]*\\blabel=\"(\\w+)\"[^>]*>\\s*<inputExpression[^>]*>\\s*<text>(?!\\s*\\w+\\s*</text>)");

    private static final Pattern ANSWER = Pattern.compile("<output [^>]*\\bname=\"(\\w+)\"");
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");

    /** What a rule of dispatch.drl says of an agent may quote what it counted, in its order. */
    private static final Set<String> COUNTED = Set.of("0", "1");

    /** @param files tables and rule books, among others */
    static KnownRules in(List<ModelFile> files) {
        var values = new HashMap<String, Set<String>>();
        for (ModelFile file : files) {
            if (file.name().endsWith(".dmn")) {
                String table = file.name().replace(".dmn", "");
                Set<String> names = new TreeSet<>();
                Stream.of(FACT, LABEL, ANSWER).forEach(it -> names.addAll(found(it, file)));
                found(ROW, file).forEach(it -> values.merge(table + "." + it, names, KnownRules::both));
            } else if (file.path().equals("rules/shared/dispatch.drl")) {
                found(RULE, file).forEach(it -> values.put("executor." + it, COUNTED));
            }
        }
        return new KnownRules(values);
    }

    /** @throws IllegalArgumentException if there is no such rule, or it has no such values */
    void check(String key, Set<String> arguments) {
        String rule = key.substring(REASONS.length());
        Set<String> known = values.get(rule);
        if (known == null && isMissing(rule.split("\\.")[0])) {
            return;
        }
        if (known == null) {
            throw new Unusable(
                    "there is no rule \"{0}\"; a reason is named like tier.premium: by the table and the id of one of its rows",
                    rule);
        }
        var unknown = new TreeSet<>(arguments);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new Unusable("this rule has no {0}; it has {1}", unknown.toString(), known);
        }
    }

    /** A table that is not there is refused as such; nothing can be said of its rows then. */
    private boolean isMissing(String table) {
        return TableNames.all().contains(table) && values.keySet().stream().noneMatch(it -> it.startsWith(table + "."));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        var both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Set<String> found(Pattern pattern, ModelFile file) {
        var found = new LinkedHashSet<String>();
        pattern.matcher(file.text()).results().forEach(it -> found.add(it.group(1)));
        return found;
    }
}
