package org.baton.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what somebody wrote into plain text and what leads somewhere: addresses on the web, numbers of tickets. */
final class SaidText {

    /** An address ends before the punctuation of the sentence that it stands in. */
    private static final Pattern LEADING =
            Pattern.compile("https?://[^\\s<>\"'«»“”]*[^\\s<>\"'«»“”.,;:!?)\\]]|(?<![\\w/#&])#(\\d{5,20})(?!\\w)");

    private SaidText() {}

    /**
     * One piece of a text.
     *
     * @param href null if it leads nowhere
     * @param foreign whether it leads out of the desk
     */
    record Piece(String text, String href, boolean foreign) {}

    /** The numbers that a text names, whether there are such tickets or not. */
    static List<String> numbers(String text) {
        return LEADING.matcher(text)
                .results()
                .map(it -> it.group(1))
                .filter(it -> it != null)
                .toList();
    }

    /** @param known the numbers of tickets that there are */
    static List<Piece> pieces(String text, Set<String> known) {
        var pieces = new ArrayList<Piece>();
        Matcher leading = LEADING.matcher(text);
        int from = 0;
        while (leading.find()) {
            String number = leading.group(1);
            if (number == null || known.contains(number)) {
                add(pieces, text.substring(from, leading.start()));
                pieces.add(number == null ? web(leading.group()) : ticket(number));
                from = leading.end();
            }
        }
        add(pieces, text.substring(from));
        return pieces;
    }

    private static void add(List<Piece> pieces, String plain) {
        if (!plain.isEmpty()) {
            pieces.add(new Piece(plain, null, false));
        }
    }

    private static Piece web(String address) {
        return new Piece(address, address, true);
    }

    private static Piece ticket(String number) {
        return new Piece("#" + number, "/desk/tickets/" + number, false);
    }
}
