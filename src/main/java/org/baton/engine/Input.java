package org.baton.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** Looks through what a caller sent and gathers all that is wrong with it, so that one answer names every field. */
public final class Input {

    public static final int BODY_BYTES = 64 * 1024;

    private static final String TOO_LONG = "may have at most {0} characters; this has {1}";

    private final List<Fault> wrong = new ArrayList<>();
    private final List<Fault> large = new ArrayList<>();

    public Input require(boolean holds, String field, String text, Object... values) {
        if (!holds) {
            wrong.add(new Fault(field, Sentence.of(text, values)));
        }
        return this;
    }

    /** For the published limits, beyond which a call is too large (413) and not only wrong (422). */
    public Input limit(boolean holds, String field, String text, Object... values) {
        if (!holds) {
            large.add(new Fault(field, Sentence.of(text, values)));
        }
        return this;
    }

    /** A text that is needed: not blank, at most 64 KiB, without control characters. */
    public Input text(String field, String text) {
        return present(field, text) ? optionalText(field, text) : this;
    }

    public Input optionalText(String field, String text) {
        if (text == null) {
            return this;
        }
        int size = text.getBytes(UTF_8).length;
        limit(size <= BODY_BYTES, field, "may have at most 64 KiB; this has {0} bytes. Attach it as a file", size);
        return readable(field, text);
    }

    /** A text of its own kind that need not be there; a blank one is none. */
    public String optional(String field, String text, int longest) {
        if (text == null || isBlank(text)) {
            return null;
        }
        require(text.length() <= longest, field, TOO_LONG, longest, text.length());
        readable(field, text);
        return text.strip();
    }

    public String needed(String field, String text, int longest) {
        present(field, text);
        return optional(field, text, longest);
    }

    /** A text that is needed, whose length is one of the published limits. */
    public String limited(String field, String text, int longest) {
        if (present(field, text)) {
            limit(text.length() <= longest, field, TOO_LONG, longest, text.length());
            readable(field, text);
        }
        return text;
    }

    /** @throws TooLarge or {@link Invalid} if anything was wrong */
    public void check() {
        if (!large.isEmpty()) {
            throw new TooLarge(large);
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }

    private boolean present(String field, String text) {
        boolean present = text != null && !isBlank(text);
        require(present, field, "is needed");
        return present;
    }

    /** Spaces that do not break and those without a width show as nothing, too. */
    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(it -> Character.isWhitespace(it)
                        || Character.isSpaceChar(it)
                        || Character.getType(it) == Character.FORMAT);
    }

    /** Tab, line feed and carriage return are text; other control characters, and half of a character, are not. */
    private Input readable(String field, String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
            if (half || Character.isISOControl(character) && "\t\r\n".indexOf(character) < 0) {
                return require(
                        false,
                        field,
                        "has the character {0} at position {1}; of control characters only tab, CR and LF are allowed",
                        "U+%04X".formatted(character),
                        at + 1);
            }
        }
        return this;
    }
}
