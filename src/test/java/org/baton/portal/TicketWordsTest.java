package org.baton.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baton.ticket.Message;
import org.baton.ticket.Status;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ticket's page says of codes, forms and diagrams, in each language. */
class TicketWordsTest {

    private static Speech in(String language) {
        return new Speech(Languages.messageSource(), Locale.forLanguageTag(language), ZoneId.of("Europe/Kyiv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "pl", "ru"})
    void every_form_and_every_user_task_is_called_in_the_language_of_whoever_looks(String language) throws IOException {
        var speech = in(language);
        assertThat(Stream.concat(labels(), userTasks())
                        .filter(it -> speech.drawn(it).equals(it)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "pl", "ru"})
    void every_status_kind_and_notice_has_a_word(String language) throws IOException {
        var speech = in(language);
        assertThat(Stream.of(Status.values())
                        .map(Status::code)
                        .filter(it -> language.equals("en")
                                ? speech.word("status", it).isEmpty()
                                : speech.word("status", it).equals(it)))
                .isEmpty();
        assertThat(Stream.of(Message.Kind.values()).map(Message.Kind::code))
                .allSatisfy(it -> assertThat(speech.say("kind." + it)).isNotBlank());
        assertThat(notices())
                .allSatisfy(it -> assertThat(speech.word("told", it)).isNotEqualTo(it));
    }

    @Test
    void what_has_no_word_is_called_as_it_was_drawn() {
        assertThat(in("uk").drawn("Send a pigeon")).isEqualTo("Send a pigeon");
        assertThat(in("uk").word("pause", "pigeon")).isEqualTo("pigeon");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2026-11-23T10:14:30Z | 2 h 14 min left
            en | 2026-11-23T07:48:00Z | 12 min late
            en | 2026-11-26T11:00:00Z | 3 d 3 h left
            uk | 2026-11-23T10:14:30Z | лишилося 2 год 14 хв
            pl | 2026-11-23T07:48:00Z | spóźnione o 12 min
            ru | 2026-11-26T11:00:00Z | осталось 3 дн 3 ч
            """)
    void the_time_that_is_left_is_said_as_people_say_it(String language, String by, String said) {
        assertThat(in(language).countdown(Instant.parse(by), Instant.parse("2026-11-23T08:00:00Z")))
                .isEqualTo(said);
    }

    @Test
    void a_moment_is_said_by_the_clock_of_the_desk() {
        assertThat(in("en").moment(Instant.parse("2026-11-23T08:00:00Z"))).contains("23 Nov 2026", "10:00");
        assertThat(in("pl").moment(Instant.parse("2026-11-23T08:00:00Z"))).contains("23 lis 2026", "10:00");
    }

    private static Stream<String> labels() throws IOException {
        var labels = new ArrayList<String>();
        try (var forms = Files.newDirectoryStream(Path.of("forms"), "*.form")) {
            for (Path form : forms) {
                JsonNode json = new ObjectMapper().readTree(form.toFile());
                json.path("components").forEach(field -> {
                    if (field.hasNonNull("key") && !form.endsWith("phoneCall.form")) {
                        labels.add(field.path("label").asText());
                        labels.add(field.path("description").asText());
                        field.path("values")
                                .forEach(it -> labels.add(it.path("label").asText()));
                    }
                });
            }
        }
        return labels.stream().filter(it -> !it.isBlank()).distinct();
    }

    private static Stream<String> userTasks() {
        return Stream.of("ticket", "part", "complaint", "phoneCall", "qualityReview", "training")
                .map(it -> Bpmn.readModelFromFile(
                        Path.of("processes", it + ".bpmn").toFile()))
                .flatMap(it -> it.getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getName);
    }

    private static List<String> notices() {
        return Stream.of("ticket", "part", "complaint", "qualityReview", "training")
                .map(it -> Bpmn.readModelFromFile(
                        Path.of("processes", it + ".bpmn").toFile()))
                .flatMap(it -> it.getModelElementsByType(ServiceTask.class).stream())
                .map(ServiceTask::getId)
                .filter(it -> it.startsWith("Tell"))
                .toList();
    }
}
