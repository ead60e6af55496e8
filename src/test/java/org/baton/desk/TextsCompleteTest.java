package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that a desk has to say is without words in one of its languages. */
class TextsCompleteTest {

    private static final List<String> MISSING = List.of(
            "subjectMatter who recordId wantedResult errorText screenshot stepsBefore purpose pageAddress conditions"
                    .concat(" separateMatters siteChanged accessChanged siteMoved specification")
                    .split(" "));

    private static final List<String> REFUSALS =
            List.of("channelNotSupported", "notEntitled", "outOfScope", "needsSpecification");

    private final PublishedTexts published = PublishedTexts.read();
    private final Desks desks = published.desks();
    private final Texts texts = published.texts();

    @Test
    void every_text_is_there_in_every_language_of_every_desk() {
        var absent = new ArrayList<String>();
        for (Desk desk : desks.all()) {
            for (String language : desk.languages()) {
                published.keys(desk).stream()
                        .filter(key -> !key.startsWith(KnownRules.REASONS))
                        .filter(key -> !published.keys(desk, language).contains(key))
                        .forEach(key -> absent.add(desk.code() + ", " + language + ": " + key));
            }
        }
        assertThat(absent).isEmpty();
    }

    @Test
    void every_code_of_every_desk_has_a_name_or_a_question_or_a_reason() {
        var absent = new ArrayList<String>();
        for (Desk desk : desks.all()) {
            Stream.of(
                            desk.types().stream().map(it -> "type." + it),
                            desk.plans().keySet().stream().map(it -> "tier." + it),
                            desk.lines().stream().map(it -> "line." + it),
                            desk.topics().stream().map(it -> "topic." + it),
                            Stream.of("email", "portal", "api", "phone", "chat", "telegram")
                                    .map(it -> "channel." + it),
                            MISSING.stream().map(it -> "missing." + it),
                            REFUSALS.stream().flatMap(it -> Stream.of("refusal." + it, "offer." + it)))
                    .flatMap(it -> it)
                    .filter(it -> !texts.has(desk.code(), "en", it))
                    .forEach(it -> absent.add(desk.code() + ": " + it));
        }
        assertThat(absent).isEmpty();
    }
}
