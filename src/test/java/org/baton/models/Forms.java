package org.baton.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.engine.Variable;
import org.baton.intake.PhoneCallProcess;
import org.baton.ticket.ComplaintProcess;
import org.baton.ticket.TicketProcess;
import org.baton.ticket.TrainingProcess;
import org.baton.work.QualityReviewProcess;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** What every form shows and may ask for. */
public final class Forms {

    /** A variable of 4,001 characters makes the engine refuse the whole call. */
    private static final int LONGEST = 3900;

    private static final Set<String> WRITTEN = Set.of("textfield", "textarea");
    private static final List<Function<Form, Stream<String>>> RULES =
            List.of(Forms::names, Forms::summaries, Forms::fields, Forms::lengths);
    private static final List<Function<Form, Stream<String>>> RULES_OF_STARTS =
            List.of(Forms::names, Forms::asked, Forms::lengths);

    private Forms() {}

    public static Stream<String> faults(SavedModels models) {
        Set<String> starts = models.diagrams().stream()
                .flatMap(it -> it.all(StartEvent.class).map(StartEvent::getCamundaFormRef))
                .collect(Collectors.toSet());
        return models.forms().stream()
                .flatMap(it -> (starts.contains(SavedModels.key(it.path())) ? RULES_OF_STARTS : RULES)
                        .stream().flatMap(rule -> rule.apply(it)));
    }

    private static Stream<String> names(Form form) {
        String id = form.json().path("id").asText();
        String key = SavedModels.key(form.path());
        return id.equals(key) ? Stream.empty() : Stream.of(form.fault(id, "the form is called like its file: " + key));
    }

    private static Stream<String> summaries(Form form) {
        return Stream.of("summary", "ticketLink")
                .filter(shown -> form.components().noneMatch(it -> shows(it, shown)))
                .map(it ->
                        form.fault(it, "the form does not show it, so the agent does not see what the task is about"));
    }

    private static boolean shows(JsonNode component, String variable) {
        return component.path("type").asText().equals("text")
                && component.path("text").asText().matches("(?s)=.*\\b" + variable + "\\b.*");
    }

    private static Stream<String> fields(Form form) {
        return unheard(
                form,
                Stream.of(TicketProcess.SAID, QualityReviewProcess.SAID, TrainingProcess.SAID, ComplaintProcess.SAID)
                        .flatMap(List::stream)
                        .map(Variable::said)
                        .collect(Collectors.toSet()));
    }

    private static Stream<String> asked(Form form) {
        return unheard(form, PhoneCallProcess.ASKED.stream().map(Variable::name).collect(Collectors.toSet()));
    }

    private static Stream<String> unheard(Form form, Set<String> heard) {
        return form.components()
                .filter(it -> it.hasNonNull("key"))
                .map(it -> it.path("key").asText())
                .filter(it -> !heard.contains(it))
                .map(it -> form.fault(it, "no process hears a variable of this name, so what is typed would be lost"));
    }

    private static Stream<String> lengths(Form form) {
        return form.components()
                .filter(it -> WRITTEN.contains(it.path("type").asText()))
                .filter(it -> {
                    int most = it.path("validate").path("maxLength").asInt();
                    return most < 1 || most > LONGEST;
                })
                .map(it -> form.fault(
                        it.path("key").asText(),
                        "a text has at most " + LONGEST + " characters: set the maximum length"));
    }
}
