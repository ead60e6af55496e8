package org.baton.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the keys that a misspelt one may stand for: one letter left out, added, wrong, or two changed over. */
final class Typos {

    private static final int SHORTEST = 5;

    /** Each key with one letter left out, and which keys that gives; so a look-up costs the length of the word. */
    private final Map<String, List<String>> shortened = new HashMap<>();

    Typos(Iterable<String> keys) {
        for (String key : keys) {
            if (word(key).length() >= shortest(key)) {
                ways(key)
                        .forEach(way -> shortened
                                .computeIfAbsent(way, any -> new ArrayList<>(1))
                                .add(key));
            }
        }
    }

    /** A whole word must be longer than a stem: its ending is no evidence. */
    private static int shortest(String key) {
        return key.startsWith(Stems.LITERAL) ? SHORTEST + 1 : SHORTEST;
    }

    Set<String> meant(String key) {
        var meant = new HashSet<String>();
        if (word(key).length() >= SHORTEST) {
            for (String way : ways(key)) {
                for (String candidate : shortened.getOrDefault(way, List.of())) {
                    if (close(word(key), word(candidate))) {
                        meant.add(candidate);
                    }
                }
            }
        }
        return meant;
    }

    private static String word(String key) {
        return key.substring(start(key));
    }

    private static int start(String key) {
        return key.startsWith(Stems.LITERAL) ? Stems.LITERAL.length() : key.indexOf(':') + 1;
    }

    private static List<String> ways(String key) {
        var ways = new ArrayList<String>(key.length());
        ways.add(key);
        for (int i = start(key); i < key.length(); i++) {
            ways.add(key.substring(0, i) + key.substring(i + 1));
        }
        return ways;
    }

    /** Whether one change makes one word the other. People seldom get the first letter wrong, so that is no typing mistake. */
    static boolean close(String a, String b) {
        int same = 0;
        int shorter = Math.min(a.length(), b.length());
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        if (a.length() != b.length()) {
            String longer = a.length() > b.length() ? a : b;
            String other = longer == a ? b : a;
            return same > 0
                    && longer.length() - other.length() == 1
                    && longer.substring(same + 1).equals(other.substring(same));
        }
        boolean swapped = same + 1 < shorter
                && a.charAt(same) == b.charAt(same + 1)
                && a.charAt(same + 1) == b.charAt(same)
                && a.substring(same + 2).equals(b.substring(same + 2));
        return swapped || same > 0 && (same == shorter || wrong(a, b, same));
    }

    /** A wrong letter is one that lies beside the right one or sounds like it. */
    private static boolean wrong(String a, String b, int at) {
        return a.substring(at + 1).equals(b.substring(at + 1)) && Letters.mistaken(a.charAt(at), b.charAt(at));
    }
}
