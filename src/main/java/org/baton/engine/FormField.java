package org.baton.engine;

import java.math.BigDecimal;
import java.util.List;

/**
 * One thing that a task's form asks for.
 *
 * @param key the variable that it becomes
 * @param description what helps to fill it in; null if nothing stands there
 * @param choices empty unless one of them is to be chosen
 * @param hiddenBy the FEEL conditions of which each hides it: its own, and those of the groups that it stands in
 */
public record FormField(
        String key,
        Kind kind,
        String label,
        String description,
        List<Choice> choices,
        Limits limits,
        List<String> hiddenBy) {

    /** How it is filled in. */
    public enum Kind {
        LINE,
        TEXT,
        NUMBER,
        CHOICE,
        FLAG
    }

    /** What can be chosen. */
    public record Choice(String value, String label) {}

    /**
     * What may be filled in.
     *
     * @param longest the most characters, null if any number
     * @param least null if there is no least
     * @param most null if there is no most
     * @param decimals how many may stand behind the point of a number
     */
    public record Limits(boolean required, Integer longest, BigDecimal least, BigDecimal most, int decimals) {}

    /** As the process takes it; null if nothing is filled in, or no number where one is wanted. */
    Object read(Object filled) {
        String text = filled == null ? "" : filled.toString().strip();
        if (text.isEmpty()) {
            return null;
        }
        return switch (kind) {
            case NUMBER -> number(text);
            case FLAG -> Boolean.valueOf(text);
            case CHOICE -> text;
            case LINE, TEXT -> filled.toString();
        };
    }

    private static Double number(String text) {
        try {
            return new BigDecimal(text).doubleValue();
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Gathers what is wrong with what was filled in. */
    void check(Object filled, Input input) {
        boolean there = filled != null && !filled.toString().isBlank();
        input.require(there || !limits.required(), key, "is needed: {0}", new Word("drawn", label));
        if (there) {
            switch (kind) {
                case NUMBER -> checkNumber(filled.toString().strip(), input);
                case CHOICE -> checkChoice(filled.toString().strip(), input);
                case LINE, TEXT -> checkText(filled.toString(), input);
                case FLAG ->
                    input.require(List.of("true", "false").contains(filled.toString()), key, "must be true or false");
            }
        }
    }

    private void checkText(String text, Input input) {
        Integer longest = limits.longest();
        input.optionalText(key, text)
                .require(
                        longest == null || text.length() <= longest,
                        key,
                        "may have at most {0} characters; this has {1}",
                        longest,
                        text.length());
    }

    private void checkChoice(String chosen, Input input) {
        var values = choices.stream().map(Choice::value).toList();
        input.require(values.contains(chosen), key, "must be one of {0}", values);
    }

    private void checkNumber(String text, Input input) {
        try {
            var number = new BigDecimal(text);
            input.require(
                            limits.least() == null || number.compareTo(limits.least()) >= 0,
                            key,
                            "must be at least {0}",
                            limits.least())
                    .require(
                            limits.most() == null || number.compareTo(limits.most()) <= 0,
                            key,
                            "must be at most {0}",
                            limits.most())
                    .require(
                            number.stripTrailingZeros().scale() <= limits.decimals(),
                            key,
                            "may have at most {0} digits behind the point",
                            limits.decimals());
        } catch (NumberFormatException e) {
            input.require(false, key, "must be a number");
        }
    }
}
