package org.baton.triage;

import java.util.Locale;

/**
 * One word of a text, where it stands, and how it was typed.
 *
 * @param text in lower case and one script, with a straight apostrophe if any
 * @param folded the same without apostrophe and accents
 * @param point the number of the point of a list that it belongs to, 0 if none
 * @param quote the number of the quotation marks that it stands in, 0 if none
 * @param first whether a sentence begins with it
 */
record Word(String text, String folded, int sentence, int clause, int point, int quote, boolean first, Typed typed) {

    enum Typed {
        SMALL,
        CAPITALISED,
        CAPITALS
    }

    static Word of(String raw, int sentence, int clause, int point, int quote, boolean first) {
        String text = Letters.lower(raw);
        return new Word(text, Letters.folded(text), sentence, clause, point, quote, first, typed(raw));
    }

    private static Typed typed(String raw) {
        if (!Character.isUpperCase(raw.charAt(0))) {
            return Typed.SMALL;
        }
        return raw.length() > 1 && raw.equals(raw.toUpperCase(Locale.ROOT)) ? Typed.CAPITALS : Typed.CAPITALISED;
    }

    boolean number() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
