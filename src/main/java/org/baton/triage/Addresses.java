package org.baton.triage;

/** Web and mail addresses in a text: they say where, and their letters are no words. */
final class Addresses {

    private Addresses() {}

    /** Where the address that begins here ends, or the same place if none begins here. */
    static int end(String text, int start) {
        boolean opened = start > 0 && "(<\"«".indexOf(text.charAt(start - 1)) >= 0;
        if (!blank(text, start - 1) && !(opened && blank(text, start - 2))) {
            return start;
        }
        int end = start;
        boolean address = false;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "<>\"»".indexOf(text.charAt(end)) < 0) {
            char c = text.charAt(end);
            address |= c == '@' && end > start || c == ':' && text.startsWith("://", end);
            end++;
        }
        return address || text.regionMatches(true, start, "www.", 0, 4) ? end : start;
    }

    private static boolean blank(String text, int i) {
        return i < 0 || Character.isWhitespace(text.charAt(i));
    }
}
