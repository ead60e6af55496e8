package org.baton.engine;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells such as {@code contains(?, "a") and not(contains(?, "b"))}: and, or, not and brackets over one text. */
final class FeelContains {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(contains\\(\\?\\s*,\\s*\"([^\"\\\\]*)\"\\s*\\)|not\\(|\\(|\\)|and\\b|or\\b)");

    private final Matcher tokens;
    private String token;
    private String sought;

    private FeelContains(String text) {
        tokens = TOKEN.matcher(text);
        next();
    }

    static Optional<Predicate<String>> compile(String text) {
        if (!text.contains("contains(?")) {
            return Optional.empty();
        }
        var parser = new FeelContains(text);
        try {
            Predicate<String> test = parser.alternatives();
            return parser.token == null && parser.isAtEnd() ? Optional.of(test) : Optional.empty();
        } catch (IllegalArgumentException notOfThisKind) {
            return Optional.empty();
        }
    }

    private Predicate<String> alternatives() {
        Predicate<String> test = all();
        while ("or".equals(token)) {
            next();
            test = test.or(all());
        }
        return test;
    }

    private Predicate<String> all() {
        Predicate<String> test = one();
        while ("and".equals(token)) {
            next();
            test = test.and(one());
        }
        return test;
    }

    private Predicate<String> one() {
        if (token != null && token.startsWith("contains(")) {
            String part = sought;
            next();
            return it -> it.contains(part);
        }
        if ("not(".equals(token) || "(".equals(token)) {
            boolean negated = token.equals("not(");
            next();
            Predicate<String> inner = alternatives();
            expectClosing();
            return negated ? inner.negate() : inner;
        }
        throw new IllegalArgumentException("not a test of one text");
    }

    private void expectClosing() {
        if (!")".equals(token)) {
            throw new IllegalArgumentException("a bracket stays open");
        }
        next();
    }

    private void next() {
        token = tokens.lookingAt() ? tokens.group(1) : null;
        if (token != null) {
            sought = tokens.group(2);
            tokens.region(tokens.end(), tokens.regionEnd());
        }
    }

    private boolean isAtEnd() {
        return tokens.regionStart() == tokens.regionEnd();
    }
}
