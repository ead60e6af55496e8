package org.baton.portal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baton.desk.Texts;
import org.baton.engine.FormField;
import org.baton.engine.FormField.Choice;
import org.baton.engine.FormField.Kind;
import org.baton.engine.OpenTask;
import org.baton.engine.TaskForm;
import org.baton.engine.TaskForms;
import org.baton.ticket.Ticket;
import org.baton.ticket.TicketProcess;
import org.springframework.stereotype.Component;

/** One way out of a task, with the fields that its form shows for it. */
@Component
class WaySheets {

    private static final String OUTCOME = TicketProcess.OUTCOME.said();

    private final TaskForms forms;
    private final Texts texts;

    WaySheets(TaskForms forms, Texts texts) {
        this.forms = forms;
        this.texts = texts;
    }

    /**
     * What is filled in.
     *
     * @param outcome empty if the form asks for none
     * @param told what helps to fill it in, as how a proposal came about
     */
    record WaySheet(String task, String outcome, String label, List<String> told, List<FieldSheet> fields) {}

    /**
     * A field to be filled in.
     *
     * @param kind how the template draws it, in small letters
     * @param value what stands in it
     * @param step of a number: the least difference, null for other fields
     * @param steers whether other fields appear and vanish with it
     */
    record FieldSheet(
            String key,
            String kind,
            String label,
            String description,
            List<Choice> choices,
            FormField.Limits limits,
            String value,
            String step,
            boolean steers) {}

    WaySheet of(Ticket ticket, OpenTask task, Map<String, String> said, Speech speech) {
        TaskForm form = forms.of(task.waiting());
        Map<String, Object> filled = form.filled(said);
        return new WaySheet(
                task.waiting().id(),
                said.getOrDefault(OUTCOME, ""),
                label(form, said.get(OUTCOME), speech),
                form.told(said),
                form.shown(said).stream()
                        .filter(it -> !it.key().equals(OUTCOME))
                        .map(it -> field(it, form, filled.get(it.key()), ticket, speech))
                        .toList());
    }

    private static String label(TaskForm form, String outcome, Speech speech) {
        return form.field(OUTCOME).stream()
                .flatMap(it -> it.choices().stream())
                .filter(it -> it.value().equals(outcome))
                .map(it -> speech.drawn(it.label()))
                .findFirst()
                .orElseGet(() -> speech.say("way.only"));
    }

    private FieldSheet field(FormField field, TaskForm form, Object value, Ticket ticket, Speech speech) {
        var limits = field.limits();
        return new FieldSheet(
                field.key(),
                field.kind().name().toLowerCase(Locale.ROOT),
                speech.drawn(field.label()),
                field.description() == null ? "" : speech.drawn(field.description()),
                field.choices().stream()
                        .map(it -> new Choice(it.value(), choice(it, ticket, speech)))
                        .toList(),
                limits,
                shown(value),
                field.kind() == Kind.NUMBER
                        ? BigDecimal.ONE.movePointLeft(limits.decimals()).toPlainString()
                        : null,
                form.fields().stream().flatMap(it -> it.hiddenBy().stream()).anyMatch(it -> names(it, field.key())));
    }

    /** A whole number is said without the nought behind its point. */
    private static String shown(Object value) {
        return value instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : value == null ? "" : value.toString();
    }

    private static boolean names(String condition, String key) {
        return condition.matches("(?s).*\\b" + key + "\\b.*");
    }

    /** A mere code is called as the desk calls it. */
    private String choice(Choice choice, Ticket ticket, Speech speech) {
        if (!choice.label().equals(choice.value())) {
            return speech.drawn(choice.label());
        }
        String language = speech.locale().getLanguage();
        String type = texts.name(ticket.desk(), language, "type", choice.value());
        return type.equals(choice.value()) ? texts.name(ticket.desk(), language, "line", choice.value()) : type;
    }
}
