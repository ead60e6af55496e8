package org.baton.triage;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Letters as people type them: apostrophes of every kind, letters of the other script that look alike, accents. */
final class Letters {

    /** Latin letters and, at the same place, the Cyrillic ones that cannot be told from them on a screen. */
    private static final String LATIN = "aeopcyxikmthbABEHIKMOPCTXY";

    private static final String CYRILLIC = "аеорсухікмтнвАВЕНІКМОРСТХУ";

    private static final List<String> KEYS = List.of(
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "йцукенгшщзхї",
            "фівапролджє",
            "ячсмитьбю",
            "йцукенгшщзхъ",
            "фывапролджэ");

    private static final List<String> SOUNDS = List.of(
            "аоуеиіїєыэяю",
            "бп",
            "вф",
            "гкх",
            "дт",
            "жшщч",
            "зсц",
            "йиії",
            "aeiouy",
            "bp",
            "vwf",
            "gk",
            "dt",
            "sz",
            "ck");

    private Letters() {}

    /** Whether one letter is easily typed for the other: it lies beside it on the keyboard, or sounds alike. */
    static boolean mistaken(char a, char b) {
        return SOUNDS.stream().anyMatch(it -> it.indexOf(a) >= 0 && it.indexOf(b) >= 0)
                || KEYS.stream()
                        .anyMatch(it -> it.indexOf(a) >= 0
                                && it.indexOf(b) >= 0
                                && Math.abs(it.indexOf(a) - it.indexOf(b)) == 1);
    }

    static boolean apostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '`' || c == '‘' || c == '´' || c == '′';
    }

    /** Marks that are not seen, or only as an accent: a soft hyphen, a zero-width space, a stress. */
    static boolean mark(char c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200d' || c == '\ufeff' || c == '\u0301' || c == '\u0300';
    }

    static boolean cyrillic(char c) {
        return c >= '\u0400' && c <= '\u052f';
    }

    static boolean cyrillic(String word) {
        return !word.isEmpty() && cyrillic(word.charAt(0));
    }

    static boolean latin(char c) {
        return c < '\u0250' && Character.isLetter(c);
    }

    /** A word in one script: who types "пoмилка" with a Latin o means a Cyrillic one. */
    static String oneScript(String word) {
        int cyrillic = 0;
        int latin = 0;
        for (int i = 0; i < word.length(); i++) {
            cyrillic += cyrillic(word.charAt(i)) ? 1 : 0;
            latin += latin(word.charAt(i)) ? 1 : 0;
        }
        if (cyrillic == 0 || latin == 0) {
            return word;
        }
        return cyrillic >= latin ? swapped(word, LATIN, CYRILLIC) : swapped(word, CYRILLIC, LATIN);
    }

    private static String swapped(String word, String from, String to) {
        var swapped = new StringBuilder(word);
        for (int i = 0; i < swapped.length(); i++) {
            int at = from.indexOf(swapped.charAt(i));
            if (at >= 0) {
                swapped.setCharAt(i, to.charAt(at));
            }
        }
        return swapped.toString();
    }

    static String lower(String word) {
        return oneScript(word).toLowerCase(Locale.ROOT);
    }

    /** A lower-case word without what is often left out: apostrophes, the dots of ё, the tick of ґ, Polish strokes. */
    static String folded(String word) {
        var folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '\'') {
                folded.append(c < 128 ? c : plain(c));
            }
        }
        return folded.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case 'ё' -> 'е';
            case 'ґ' -> 'г';
            case 'ł' -> 'l';
            default ->
                cyrillic(c)
                        ? c
                        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                                .charAt(0);
        };
    }
}
