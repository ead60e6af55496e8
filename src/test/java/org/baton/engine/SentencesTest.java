package org.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused is refused in the reader's language: every sentence of the program is in every catalogue. */
class SentencesTest {

    private static final Templates PROGRAM = Templates.read();

    private static List<Locale> languages() {
        return Catalogue.LANGUAGES.stream().map(Locale::forLanguageTag).toList();
    }

    @Test
    void every_sentence_is_written_with_gaps_and_not_put_together() {
        assertThat(PROGRAM.unreadable())
                .as("write {0} into the sentence, and the value behind it")
                .isEmpty();
        assertThat(PROGRAM.sentences()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_catalogue_has_every_sentence_and_no_other(Locale language) {
        Set<String> said = sentences(language).keySet();
        Set<String> wanted = PROGRAM.sentences();
        assertThat(wanted.stream().filter(it -> it.matches("(?s).*\\p{L}.*") && !said.contains(it)))
                .as("absent from engine/refusals/" + language + ".yaml")
                .isEmpty();
        assertThat(said.stream().filter(it -> !wanted.contains(it)))
                .as("in engine/refusals/" + language + ".yaml, and said nowhere")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_translation_says_the_same_values(Locale language) {
        assertThat(sentences(language).entrySet().stream()
                        .filter(it -> !gaps(it.getKey(), Locale.ENGLISH).equals(gaps(it.getValue(), language)))
                        .map(Map.Entry::getValue))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_translation_is_written_as_the_language_writes(Locale language) {
        String quotes = language.getLanguage().equals("pl") ? "\"«»" : "\"„”";
        assertThat(sentences(language))
                .allSatisfy((english, said) -> assertThat(said)
                        .doesNotContain(quotes.split(""))
                        .isNotEqualTo(english)
                        .satisfies(it -> assertThat(it.endsWith(".")).isEqualTo(english.endsWith("."))));
    }

    @Test
    void fields_are_called_in_every_language_and_are_fields() {
        Set<String> fields = Catalogue.section(languages().get(0), "fields").keySet();
        assertThat(languages())
                .allSatisfy(it ->
                        assertThat(Catalogue.section(it, "fields").keySet()).isEqualTo(fields));
        assertThat(fields).allMatch(PROGRAM::isWritten);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1    | may have at most 1 characters; this has 2000
            uk | 1    | щонайбільше 1 символ; тут 2 000
            uk | 3    | щонайбільше 3 символи; тут 2 000
            ru | 21   | не более 21 символа; здесь 2 000
            pl | 5    | najwyżej 5 znaków; tu jest 2 000
            fr | 1500 | may have at most 1500 characters; this has 2000
            """)
    void numbers_have_their_plural(String language, int most, String said) {
        var sentence = Sentence.of("may have at most {0} characters; this has {1}", most, 2000);
        assertThat(sentence.in(Locale.forLanguageTag(language)).replaceAll("\\h", " "))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | saidText: is needed: The result; to: must be one of a, b
            uk | текст: треба заповнити «Результат»; кому: потрібно одне з: a, b
            pl | tekst: trzeba wypełnić „Wynik”; komu: potrzebna jest jedna z wartości: a, b
            """)
    void what_is_wrong_with_fields_is_summed_up_by_their_names(String language, String said) {
        var faults = List.of(
                new Fault("saidText", Sentence.of("is needed: {0}", new Word("drawn", "The result"))),
                new Fault("to", Sentence.of("must be one of {0}", List.of("a", "b"))));
        assertThat(new Invalid(faults).sentence().in(Locale.forLanguageTag(language)))
                .isEqualTo(said);
    }

    @Test
    void what_somebody_sent_is_no_pattern_and_an_apostrophe_no_quote() {
        var sentence = Sentence.of("Nobody called '{0}' works at this desk.", "O'Hara {1}");
        assertThat(sentence.in(Locale.ENGLISH)).isEqualTo("Nobody called 'O'Hara {1}' works at this desk.");
        assertThat(sentence.in(Locale.forLanguageTag("pl")))
                .isEqualTo("W tym dziale nie ma osoby o koncie „O'Hara {1}”.");
        assertThat(new Word("drawn", "It''s {0").in(Locale.forLanguageTag("uk")))
                .isEqualTo("It''s {0");
    }

    private static Map<String, String> sentences(Locale language) {
        return Catalogue.section(language, "sentences");
    }

    private static Set<String> gaps(String pattern, Locale language) {
        return new TreeSet<>(new MessageFormat(pattern.replace("'", "''"), language)
                .getArgumentNames().stream().map(String::valueOf).collect(Collectors.toSet()));
    }
}
