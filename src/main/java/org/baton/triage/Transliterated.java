package org.baton.triage;

import java.util.List;

/** Ukrainian or Russian in Latin letters: "ne rabotaet", "pomylka". */
final class Transliterated {

    private static final List<String[]> TOGETHER = List.of(
            pair("shch", "щ"),
            pair("sch", "щ"),
            pair("zh", "ж"),
            pair("kh", "х"),
            pair("ts", "ц"),
            pair("ch", "ч"),
            pair("sh", "ш"),
            pair("yu", "ю"),
            pair("ju", "ю"),
            pair("ya", "я"),
            pair("ja", "я"),
            pair("ye", "є"),
            pair("je", "є"),
            pair("yi", "ї"),
            pair("yo", "йо"),
            pair("iu", "ю"),
            pair("ia", "я"));

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String UKRAINIAN = "абцдефггійклмнопкрстуввхиз";
    private static final String RUSSIAN = "абцдефгхийклмнопкрстуввхыз";

    private Transliterated() {}

    private static String[] pair(String latin, String cyrillic) {
        return new String[] {latin, cyrillic};
    }

    /** The word in Cyrillic letters, read as Ukrainian and as Russian; nothing for a word too short to be told. */
    static List<String> readings(String word) {
        boolean plain = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        if (!plain || word.length() < 4 && !List.of("ne", "kak", "yak", "net").contains(word)) {
            return List.of();
        }
        String russian = read(word, RUSSIAN).replace('є', 'е');
        return List.of(read(word, UKRAINIAN), russian, word.endsWith("t") ? russian + "ь" : russian);
    }

    private static String read(String word, String letters) {
        var read = new StringBuilder();
        int i = 0;
        while (i < word.length()) {
            int at = i;
            var together =
                    TOGETHER.stream().filter(it -> word.startsWith(it[0], at)).findFirst();
            read.append(
                    together.isPresent() ? together.get()[1] : letters.substring(index(word, i), index(word, i) + 1));
            i += together.isPresent() ? together.get()[0].length() : 1;
        }
        return read.toString();
    }

    private static int index(String word, int i) {
        return LATIN.indexOf(word.charAt(i));
    }
}
