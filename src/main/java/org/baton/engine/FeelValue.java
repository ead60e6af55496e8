package org.baton.engine;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** An expression that is a text, null, or the name of a fact. */
record FeelValue(Kind kind, String text) {

    enum Kind {
        TEXT,
        NOTHING,
        FACT,
        STOCK
    }

    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\]*\"");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_]\\w*");
    private static final Set<String> WORDS = Set.of(
            "true",
            "false",
            "not",
            "and",
            "or",
            "if",
            "then",
            "else",
            "for",
            "some",
            "every",
            "in",
            "between",
            "instance",
            "of",
            "function",
            "return",
            "satisfies");

    static FeelValue compile(String source) {
        String text = source.trim();
        if (TEXT.matcher(text).matches()) {
            return new FeelValue(Kind.TEXT, text.substring(1, text.length() - 1));
        }
        if (text.equals("null")) {
            return new FeelValue(Kind.NOTHING, null);
        }
        boolean fact = NAME.matcher(text).matches() && !WORDS.contains(text);
        return new FeelValue(fact ? Kind.FACT : Kind.STOCK, text);
    }

    boolean isCompiled() {
        return kind != Kind.STOCK;
    }

    Object of(VariableContext facts) {
        return kind == Kind.FACT ? fact(facts) : text;
    }

    private Object fact(VariableContext facts) {
        TypedValue value = facts.resolve(text);
        return value == null ? null : value.getValue();
    }
}
