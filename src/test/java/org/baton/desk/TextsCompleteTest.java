package org.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that a desk has to say is without words in one of its languages. */
class TextsCompleteTest {

    private static final Pattern TELLING =
            Pattern.compile("serviceTask id=\"(\\w+)\"[^>]*delegateExpression=\"\\$\\{tell\\w+}\"");

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

    @Test
    void every_task_that_tells_somebody_something_has_its_text() throws IOException {
        var tasks = new ArrayList<String>();
        try (Stream<Path> processes = Files.list(Path.of("processes"))) {
            for (Path process :
                    processes.filter(it -> it.toString().endsWith(".bpmn")).toList()) {
                TELLING.matcher(Files.readString(process))
                        .results()
                        .map((MatchResult it) -> it.group(1))
                        .forEach(tasks::add);
            }
        }
        assertThat(tasks)
                .contains("TellDecided", "TellDeclined", "TellLeadOverdue")
                .allSatisfy(
                        it -> assertThat(texts.has("onebox", "en", it)).as(it).isTrue());
    }
}
