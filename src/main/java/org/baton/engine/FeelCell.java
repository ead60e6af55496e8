package org.baton.engine;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One input cell of a decision table, compiled: which values it can judge, and its judgement. */
record FeelCell(Predicate<Object> reads, Predicate<Object> test) {

    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern TEXTS = Pattern.compile(TEXT.pattern() + "(?:\\s*,\\s*" + TEXT.pattern() + ")*");
    private static final Pattern NOT_TEXTS = Pattern.compile("not\\(\\s*(" + TEXTS.pattern() + ")\\s*\\)");
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>|)\\s*(" + NUMBER + ")");
    private static final Pattern RANGE =
            Pattern.compile("([\\[\\](])\\s*(" + NUMBER + ")\\s*\\.\\.\\s*(" + NUMBER + ")\\s*([\\[\\])])");

    private static final Predicate<Object> NONE = it -> false;
    private static final FeelCell STOCK = new FeelCell(NONE, NONE);

    static FeelCell compile(String source) {
        String text = source.trim();
        return switch (text) {
            case "-" -> new FeelCell(it -> true, it -> true);
            case "null" -> new FeelCell(it -> true, it -> it == null);
            case "not(null)" -> new FeelCell(it -> true, it -> it != null);
            case "true", "false" -> new FeelCell(Boolean.class::isInstance, Boolean.valueOf(text)::equals);
            default -> compileTexts(text);
        };
    }

    private static FeelCell compileTexts(String text) {
        Matcher not = NOT_TEXTS.matcher(text);
        if (TEXTS.matcher(text).matches()) {
            return new FeelCell(FeelCell::isTextOrNull, texts(text)::contains);
        }
        if (not.matches()) {
            Set<Object> texts = texts(not.group(1));
            return new FeelCell(String.class::isInstance, it -> !texts.contains(it));
        }
        return FeelContains.compile(text)
                .map(test -> new FeelCell(String.class::isInstance, it -> test.test((String) it)))
                .orElseGet(() -> compileNumbers(text));
    }

    private static FeelCell compileNumbers(String text) {
        Matcher comparison = COMPARISON.matcher(text);
        if (comparison.matches()) {
            return numbers(compares(comparison.group(1), comparison.group(2)));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return numbers(compares(range.group(1).equals("[") ? ">=" : ">", range.group(2))
                    .and(compares(range.group(4).equals("]") ? "<=" : "<", range.group(3))));
        }
        return STOCK;
    }

    private static FeelCell numbers(Predicate<Object> test) {
        return new FeelCell(it -> it instanceof Integer || it instanceof Long || it instanceof Double, test);
    }

    private static Predicate<Object> compares(String operator, String number) {
        var bound = new BigDecimal(number);
        IntPredicate sign = switch (operator) {
            case "<" -> it -> it < 0;
            case "<=" -> it -> it <= 0;
            case ">" -> it -> it > 0;
            case ">=" -> it -> it >= 0;
            default -> it -> it == 0;
        };
        return it -> sign.test(new BigDecimal(it.toString()).compareTo(bound));
    }

    /** With room for null, which a table may ask for and {@code Set.of} could not be asked about. */
    private static Set<Object> texts(String text) {
        return TEXT.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toSet());
    }

    private static boolean isTextOrNull(Object value) {
        return value == null || value instanceof String;
    }

    boolean isCompiled() {
        return this != STOCK;
    }

    boolean reads(Object value) {
        return reads.test(value);
    }

    boolean test(Object value) {
        return test.test(value);
    }
}
