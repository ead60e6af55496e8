package org.baton.triage;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into words, and says in which sentence, clause and point of a list each stands. Reads each character once. */
final class Split {

    private static final String ENDS = ".!?…;";
    private static final String BREAKS = ",:()[]{}—–\"«»“”„";
    private static final String OPENS = "«„“\"";
    private static final String CLOSES = "»”“\"";
    private static final String BULLETS = "-*•–—·";

    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean wordSeen = true;
    private int sentence;
    private int clause;
    private int point;
    private int quotes;
    private boolean quoted;

    /** The subject is a sentence of its own, the first. */
    static List<Word> words(String subject, String body) {
        var split = new Split();
        split.read(subject);
        split.endSentence();
        split.sentence = Math.max(1, split.sentence);
        split.read(body);
        return split.words;
    }

    private void read(String text) {
        int i = 0;
        while (i < text.length()) {
            i = lineStart(text, i) ? line(text, i) : character(text, i);
        }
        endWord();
    }

    private static boolean lineStart(String text, int i) {
        return i == 0 || text.charAt(i - 1) == '\n';
    }

    /** A line that is empty or begins with a bullet or a number ends the sentence before it; a quoted one is an older message. */
    private int line(String text, int start) {
        int i = start;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\r')) {
            i++;
        }
        if (i == text.length() || text.charAt(i) == '\n') {
            point = 0;
            endSentence();
            return Math.min(i + 1, text.length());
        }
        if (text.charAt(i) == '>') {
            int end = text.indexOf('\n', i);
            return end < 0 ? text.length() : end + 1;
        }
        int marked = markEnd(text, i);
        if (marked > i) {
            point++;
            endSentence();
            return marked;
        }
        if (Character.isUpperCase(text.charAt(i))) {
            endSentence();
        }
        return character(text, i);
    }

    /** Where the number or bullet of a point ends, or where it was asked if there is none: "1. ", "2) ", "- ". */
    private static int markEnd(String text, int start) {
        int i = start;
        while (i < text.length() && Character.isDigit(text.charAt(i)) && i < start + 2) {
            i++;
        }
        boolean numbered = i > start && i < text.length() && ".)".indexOf(text.charAt(i)) >= 0;
        boolean bullet = i == start && BULLETS.indexOf(text.charAt(i)) >= 0;
        boolean spaced = i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
        return (numbered || bullet) && spaced ? i + 2 : start;
    }

    private int character(String text, int i) {
        char c = text.charAt(i);
        if (word.length() == 0 && !Character.isWhitespace(c)) {
            int end = Addresses.end(text, i);
            if (end > i) {
                return end;
            }
        }
        if (Character.isLetterOrDigit(c)) {
            word.append(c);
        } else if (Letters.mark(c)) {
            return i + 1;
        } else if (Letters.apostrophe(c) && between(text, i)) {
            word.append('\'');
        } else {
            endWord();
            separator(text, i, c);
        }
        return i + 1;
    }

    private boolean between(String text, int i) {
        return word.length() > 0 && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }

    private void separator(String text, int i, char c) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        boolean spaced = !Character.isLetterOrDigit(next);
        if (c == '№' || c == '#') {
            add("№");
        } else if (ENDS.indexOf(c) >= 0 && spaced) {
            numberedInLine(c, next);
            endSentence();
        } else if (BREAKS.indexOf(c) >= 0 || c == '-' && spaced) {
            clause++;
            quote(c);
            numberedInLine(c, next);
        }
    }

    private void quote(char c) {
        if (quoted && CLOSES.indexOf(c) >= 0) {
            quoted = false;
        } else if (OPENS.indexOf(c) >= 0) {
            quoted = true;
            quotes++;
        }
    }

    /** "1) … 2) …" or "1. … 2. …" inside a line; a full stop behind any other number ends a sentence. */
    private void numberedInLine(char c, char next) {
        var last = words.isEmpty() ? null : words.get(words.size() - 1);
        boolean digit = last != null && last.text().length() == 1 && last.number() && next == ' ';
        if (digit && (c == ')' || c == '.' && last.text().equals(Integer.toString(point + 1)))) {
            words.remove(words.size() - 1);
            point++;
            endSentence();
        }
    }

    private void endWord() {
        if (word.length() > 0) {
            add(word.toString());
            word.setLength(0);
        }
    }

    private void add(String raw) {
        words.add(Word.of(raw, sentence, clause, point, quoted ? quotes : 0, wordSeen));
        wordSeen = false;
    }

    private void endSentence() {
        endWord();
        if (!wordSeen) {
            sentence++;
            clause++;
            quoted = false;
            wordSeen = true;
        }
    }
}
