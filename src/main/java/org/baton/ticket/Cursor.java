package org.baton.ticket;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last ticket of a page: the next page begins behind it. */
record Cursor(Instant due, String number) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,15}) (\\d{1,20})");

    /** @throws IllegalArgumentException if it was not written by {@link #text()} */
    static Cursor parse(String text) {
        String plain = new String(Base64.getUrlDecoder().decode(text), US_ASCII);
        Matcher parts = TEXT.matcher(plain);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new Cursor(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), parts.group(2));
    }

    /** Callers are to hand it back as it is, and not to read it. */
    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((due.toEpochMilli() + " " + number).getBytes(US_ASCII));
    }
}
