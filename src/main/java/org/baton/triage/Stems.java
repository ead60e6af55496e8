package org.baton.triage;

import java.util.ArrayList;
import java.util.List;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.IStemmer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * The stems of a word in each language that fits its script, each as a key: "uk:помилка". Dictionaries for Ukrainian and
 * Polish, rules for Russian and English. Serves one thread at a time.
 */
final class Stems {

    /** Before a word as it stands. */
    static final String LITERAL = "=";

    /** Before the Russian stem of a word that the Ukrainian dictionary does not know: misspelt, or mixed of both languages. */
    static final String GUESSED = "x:";

    /** "ошибок" has a vowel that "ошибка" has not, and the stemmer keeps it. */
    private static final String FLEETING = ".*[бвгджзклмнпрстфхцчшщй][ое]к";

    private final IStemmer ukrainian = new DictionaryLookup(Dictionaries.UKRAINIAN);
    private final IStemmer polish = new DictionaryLookup(Dictionaries.POLISH);
    private final SnowballStemmer russian = new RussianStemmer();
    private final SnowballStemmer english = new EnglishStemmer();

    /** What a word of a text may be found by. */
    List<String> of(String text, String folded) {
        var keys = new ArrayList<String>();
        keys.add(LITERAL + folded);
        if (Letters.cyrillic(folded)) {
            lemmas("uk:", ukrainian, text, keys);
            lemmas("uk:", ukrainian, otherwiseBegun(text), keys);
            String stem = russianStem(folded);
            boolean guessed = keys.size() == 1;
            keys.add("ru:" + stem);
            if (stem.matches(FLEETING)) {
                keys.add("ru:" + stem.substring(0, stem.length() - 2) + "к");
            }
            if (guessed) {
                keys.add(GUESSED + stem);
            }
        } else {
            polishLemmas(text, folded, keys);
            keys.add("en:" + stem(english, folded));
        }
        return keys;
    }

    /** "Упровадити" is "впровадити" after a consonant: Ukrainian words may begin with either letter, as it sounds better. */
    private static String otherwiseBegun(String text) {
        return switch (text.charAt(0)) {
            case 'у' -> "в" + text.substring(1);
            case 'в' -> "у" + text.substring(1);
            default -> text;
        };
    }

    private void polishLemmas(String text, String folded, List<String> keys) {
        lemmas("pl:", polish, text, keys);
        if (keys.size() == 1) {
            FoldedPolish.forms(folded).forEach(form -> lemmas("pl:", polish, form, keys));
        }
    }

    /** What a word of words.csv is to be found by: its stem in its own language; of several, the one that it is itself. */
    List<String> in(String language, String text) {
        String folded = Letters.folded(text);
        var keys = new ArrayList<String>();
        switch (language) {
            case "uk" -> lemmas("uk:", ukrainian, text, keys);
            case "pl" -> lemmas("pl:", polish, text, keys);
            case "ru" -> keys.add("ru:" + russianStem(folded));
            default -> keys.add("en:" + stem(english, folded));
        }
        String itself = language + ":" + folded;
        if (keys.contains(itself)) {
            keys.retainAll(List.of(itself));
        }
        if (language.equals("uk") && folded.length() > 4) {
            keys.add(GUESSED + russianStem(folded));
        }
        keys.add(LITERAL + folded);
        return keys;
    }

    /** Whether a dictionary knows the word; only words that it does not know can be misspelt. */
    static boolean known(List<String> keys) {
        return keys.stream().anyMatch(key -> key.startsWith("uk:") || key.startsWith("pl:"));
    }

    private static void lemmas(String language, IStemmer stemmer, String text, List<String> keys) {
        for (var form : stemmer.lookup(text)) {
            String key = language + Letters.folded(Letters.lower(form.getStem().toString()));
            if (!keys.contains(key)) {
                keys.add(key);
            }
        }
    }

    /** A reflexive verb is another one: "приходится" is not "приходит". */
    private String russianStem(String folded) {
        boolean reflexive = folded.length() > 4 && (folded.endsWith("ся") || folded.endsWith("сь"));
        return reflexive ? stem(russian, folded.substring(0, folded.length() - 2)) + "ся" : stem(russian, folded);
    }

    private static String stem(SnowballStemmer stemmer, String folded) {
        stemmer.setCurrent(folded);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
