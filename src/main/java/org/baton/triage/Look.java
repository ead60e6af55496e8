package org.baton.triage;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.baton.triage.Word.Typed;

/** Looks at how a text is written. */
final class Look {

    /** Greetings, "please", "problem", "help": words that say nothing about the matter. */
    private static final String EMPTY = "empty word";

    /** Excel, Telegram, Monday: written with a capital, and nobody's name. */
    private static final String PROGRAM = "a name of a program";

    private static final Pattern QUOTES =
            Pattern.compile("[«“„\"][^«»“”„\"\\n]{3,300}[»”“\"]|(?<![\\p{L}\\p{N}])['‘][^'‘’\\n]{3,120}['’](?!\\p{L})");
    private static final Pattern COLON = Pattern.compile(":\\s{1,3}[^\\s,:][^\\n:]{5}");
    private static final Pattern PAGE = Pattern.compile("https?://\\S|www\\.\\S", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile("\\S@\\S");
    private static final Pattern NUMBER = Pattern.compile("\\d{3}");
    private static final Pattern CODE =
            Pattern.compile("[A-Za-z]{3,40}(?:Exception|Error)\\b|\\b0x[0-9A-Fa-f]{4}|\\bat [a-z]{2,20}\\.[a-z]");

    private final String text;
    private final List<Word> words;
    private final Search search;
    private final BitSet empty = new BitSet();
    private final BitSet programs = new BitSet();

    Look(String text, List<Word> words, Search search, List<Hit> hits) {
        this.text = text;
        this.words = words;
        this.search = search;
        hits.stream().filter(it -> it.signal().equals(EMPTY)).forEach(it -> empty.set(it.from(), it.to() + 1));
        hits.stream().filter(it -> it.signal().equals(PROGRAM)).forEach(it -> programs.set(it.from(), it.to() + 1));
    }

    Shape shape() {
        return new Shape(
                content(),
                QUOTES.matcher(text).find(),
                COLON.matcher(text).find(),
                CODE.matcher(text).find() || latinAmongCyrillic(),
                named(),
                NUMBER.matcher(text).find(),
                MAIL.matcher(text).find(),
                PAGE.matcher(text).find(),
                text.indexOf('?') >= 0);
    }

    private int content() {
        int content = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean says = word.folded().length() > 2 && !empty.get(i) && !StopWords.any(word.folded());
            if (says && !word.number() && !signs(i)) {
                content++;
            }
        }
        return content;
    }

    /** A name inside or below a text is not what it is about. */
    private boolean signs(int i) {
        var word = words.get(i);
        boolean alone = i == 0 || words.get(i - 1).clause() != word.clause();
        boolean last = i + 1 == words.size() || words.get(i + 1).typed() == Typed.CAPITALISED;
        return word.typed() == Typed.CAPITALISED
                && word.sentence() > 0
                && !search.knows(i)
                && (!word.first() || alone && last);
    }

    /** Three Latin words in a row where others are Cyrillic: somebody copied what the screen said. */
    private boolean latinAmongCyrillic() {
        int row = 0;
        int longest = 0;
        boolean cyrillic = false;
        for (Word word : words) {
            boolean latin = !Letters.cyrillic(word.folded()) && !word.number();
            cyrillic |= Letters.cyrillic(word.folded());
            row = latin ? row + 1 : 0;
            longest = Math.max(longest, row);
        }
        return cyrillic && longest > 2;
    }

    private boolean named() {
        boolean shouted =
                words.stream().filter(it -> it.typed() == Typed.CAPITALS).count() * 2 > words.size();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean inside = !word.first() && word.sentence() > 0 && !word.number() && !StopWords.any(word.folded());
            if (inside && (capital(i) || capitals(i) && !shouted)) {
                return true;
            }
        }
        return false;
    }

    private boolean capital(int i) {
        return words.get(i).typed() == Typed.CAPITALISED && words.get(i).text().length() > 2 && !programs.get(i);
    }

    /** A word that is written in capitals among others that are not. */
    private boolean capitals(int i) {
        return words.get(i).typed() == Typed.CAPITALS && words.get(i).text().length() > 3 && !search.knows(i);
    }
}
