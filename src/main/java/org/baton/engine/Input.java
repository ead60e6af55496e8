package org.baton.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks through what a caller sent and gathers all that is wrong with it, so that one answer names every field. */
public final class Input {

    public static final int BODY_BYTES = 64 * 1024;

    /** Tab, line feed and carriage return are text; the other control characters are not. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

    private final List<Fault> faults = new ArrayList<>();

    public Input require(boolean holds, String field, String message) {
        if (!holds) {
            faults.add(new Fault(field, message));
        }
        return this;
    }

    /** A text that is needed: not blank, not too long, without control characters. */
    public Input text(String field, String text) {
        if (text == null || text.isBlank()) {
            return require(false, field, "is needed");
        }
        return optionalText(field, text);
    }

    public Input optionalText(String field, String text) {
        return text == null
                ? this
                : require(
                                text.getBytes(StandardCharsets.UTF_8).length <= BODY_BYTES,
                                field,
                                "is longer than 64 KiB; attach it as a file")
                        .require(!CONTROL.matcher(text).find(), field, "has control characters; send plain text");
    }

    /** @throws Invalid if anything was wrong */
    public void check() {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
