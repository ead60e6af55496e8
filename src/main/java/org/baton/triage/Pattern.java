package org.baton.triage;

import java.util.Arrays;
import java.util.List;

/**
 * One row of words.csv: a word, or a phrase whose words stand in this order with little between them.
 *
 * @param parts for each place in the phrase, the words that may stand there
 */
record Pattern(String signal, String language, List<List<Atom>> parts) {

    /** How one word of a pattern is compared with a word of a text. */
    enum Kind {
        /** in any inflection, with any typing mistake */
        STEM,
        /** "^виправили": in this form only */
        EXACT,
        /** "помилк*": whatever begins so */
        PREFIX,
        /** "*ється": whatever ends so */
        SUFFIX,
        /** "#": whatever has a digit */
        NUMBER
    }

    record Atom(Kind kind, String text) {

        static Atom of(String written) {
            String text = Letters.lower(written.replaceAll("[’ʼ`‘´′]", "'"));
            if (text.equals("#")) {
                return new Atom(Kind.NUMBER, "");
            } else if (text.startsWith("^")) {
                return new Atom(Kind.EXACT, text.substring(1));
            } else if (text.startsWith("*")) {
                return new Atom(Kind.SUFFIX, text.substring(1));
            } else if (text.endsWith("*")) {
                return new Atom(Kind.PREFIX, text.substring(0, text.length() - 1));
            }
            return new Atom(Kind.STEM, text);
        }

        boolean sound() {
            return kind == Kind.NUMBER
                    || text.matches("[\\p{L}\\p{N}'№]{1,40}")
                            && (text.length() > 1 || kind == Kind.STEM || kind == Kind.EXACT);
        }
    }

    static Pattern of(String signal, String language, String written) {
        // texts are split at hyphens, so "check-in" is a phrase of two words
        String spaced = written.contains("|") ? written : written.replace('-', ' ');
        return new Pattern(
                signal,
                language,
                Arrays.stream(spaced.trim().split("\\s+")).map(Pattern::part).toList());
    }

    private static List<Atom> part(String written) {
        return Arrays.stream(written.split("\\|", -1)).map(Atom::of).toList();
    }

    boolean sound() {
        return parts.stream().flatMap(List::stream).allMatch(Atom::sound);
    }
}
