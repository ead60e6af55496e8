package org.baton.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.baton.engine.Fault;
import org.baton.engine.Invalid;
import org.baton.engine.TooLarge;

/** Collects what is wrong with a call, so that all of it can be told at once. */
final class Check {

    private final List<Fault> wrong = new ArrayList<>();
    private final List<Fault> large = new ArrayList<>();

    void wrong(String field, String message) {
        wrong.add(new Fault(field, message));
    }

    void tooLarge(String field, String message) {
        large.add(new Fault(field, message));
    }

    /** @throws TooLarge or {@link Invalid} if anything was found */
    void done() {
        if (!large.isEmpty()) {
            throw new TooLarge(large);
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }

    /** A text of its own kind, limited by its column. */
    String optional(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > longest) {
            wrong(field, "may have at most " + longest + " characters; this has " + text.length());
        }
        readable(field, text);
        return text.strip();
    }

    /** A text that has to be there. */
    String needed(String field, String text, int longest) {
        present(field, text);
        return optional(field, text, longest);
    }

    /** A text within one of the published limits, in characters. */
    String limited(String field, String text, int longest) {
        if (present(field, text) && text.length() > longest) {
            tooLarge(field, "may have at most " + longest + " characters; this has " + text.length());
        }
        return text;
    }

    /** A text within one of the published limits, in bytes of UTF-8. */
    String limitedBytes(String field, String text, int most) {
        if (present(field, text) && text.getBytes(UTF_8).length > most) {
            tooLarge(field, "may have at most " + most + " bytes; this has " + text.getBytes(UTF_8).length);
        }
        return text;
    }

    private boolean present(String field, String text) {
        if (text == null || text.isBlank()) {
            wrong(field, "is needed");
            return false;
        }
        return readable(field, text);
    }

    /** No control characters but tab, CR and LF, and no half of a character. */
    private boolean readable(String field, String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
            if (half || Character.isISOControl(character) && "\t\r\n".indexOf(character) < 0) {
                wrong(
                        field,
                        "has the character U+%04X at position %d; of control characters only tab, CR and LF are allowed"
                                .formatted(character, at + 1));
                return false;
            }
        }
        return true;
    }
}
