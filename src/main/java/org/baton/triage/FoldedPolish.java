package org.baton.triage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import morfologik.fsa.FSA;

/** Polish without its strokes and tails, as many type it: finds the dictionary's words that "bledy" may stand for. */
final class FoldedPolish {

    private static final Map<Character, String> ALSO =
            Map.of('a', "ą", 'c', "ć", 'e', "ę", 'l', "ł", 'n', "ń", 'o', "ó", 's', "ś", 'z', "źż");

    private static final FSA WORDS = Dictionaries.POLISH.fsa;
    private static final byte SEPARATOR = Dictionaries.POLISH.metadata.getSeparator();

    private FoldedPolish() {}

    static List<String> forms(String folded) {
        var forms = new ArrayList<String>();
        if (folded.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            walk(WORDS.getRootNode(), folded, 0, "", forms);
        }
        return forms;
    }

    /** Follows every way through the dictionary's automaton that the letters allow; it ends ways that lead to no word early. */
    private static void walk(int node, String folded, int at, String form, List<String> forms) {
        if (at == folded.length()) {
            if (WORDS.getArc(node, SEPARATOR) != 0) {
                forms.add(form);
            }
            return;
        }
        char letter = folded.charAt(at);
        step(node, "" + letter, folded, at, form, forms);
        for (char other : ALSO.getOrDefault(letter, "").toCharArray()) {
            step(node, "" + other, folded, at, form, forms);
        }
    }

    private static void step(int node, String letter, String folded, int at, String form, List<String> forms) {
        int next = node;
        for (byte label : letter.getBytes(StandardCharsets.UTF_8)) {
            int arc = WORDS.getArc(next, label);
            if (arc == 0 || WORDS.isArcTerminal(arc)) {
                return;
            }
            next = WORDS.getEndNode(arc);
        }
        walk(next, folded, at + 1, form + letter, forms);
    }
}
