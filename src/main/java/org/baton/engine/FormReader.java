package org.baton.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.baton.engine.FormField.Choice;
import org.baton.engine.FormField.Kind;
import org.baton.engine.FormField.Limits;

/** Reads what Modeler saves as a form. */
final class FormReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Kind> KINDS = Map.of(
            "textfield",
            Kind.LINE,
            "textarea",
            Kind.TEXT,
            "number",
            Kind.NUMBER,
            "select",
            Kind.CHOICE,
            "radio",
            Kind.CHOICE,
            "checkbox",
            Kind.FLAG);
    /** They show something and ask for nothing. */
    private static final Set<String> SHOWING =
            Set.of("text", "html", "separator", "spacer", "image", "button", "table", "group");

    private final Map<String, Object> known;
    private final List<String> foreign = new ArrayList<>();
    private final List<FormText> texts = new ArrayList<>();

    /** @param known the task's variables; lists of choices may be among them */
    private FormReader(Map<String, Object> known) {
        this.known = known;
    }

    static TaskForm read(String source, Map<String, Object> known) {
        try {
            var reader = new FormReader(known);
            List<FormField> fields = reader.fields(JSON.readTree(source), List.of());
            return new TaskForm(fields, reader.texts, reader.foreign, known);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A form that was deployed is not JSON", e);
        }
    }

    private List<FormField> fields(JsonNode parent, List<String> hiddenBy) {
        var fields = new ArrayList<FormField>();
        for (JsonNode component : parent.path("components")) {
            List<String> hides =
                    Stream.concat(hiddenBy.stream(), hide(component)).toList();
            if (KINDS.containsKey(type(component))) {
                fields.add(field(component, hides));
            } else if (isAnswer(component, hides)) {
                texts.add(new FormText(component.path("text").asText().substring(1), hides));
            } else if (!SHOWING.contains(type(component))) {
                foreign.add(component.path("label").asText(type(component)));
            }
            fields.addAll(fields(component, hides));
        }
        return fields;
    }

    /** What stands there whatever is filled in is shown beside the form already. */
    private static boolean isAnswer(JsonNode component, List<String> hides) {
        return type(component).equals("text") && component.path("text").asText().startsWith("=") && !hides.isEmpty();
    }

    private static Stream<String> hide(JsonNode component) {
        return Stream.of(component.path("conditional").path("hide").asText(""))
                .filter(it -> !it.isBlank())
                .map(it -> it.startsWith("=") ? it.substring(1) : it);
    }

    private FormField field(JsonNode field, List<String> hiddenBy) {
        Kind kind = KINDS.get(type(field));
        return new FormField(
                field.path("key").asText(),
                kind,
                field.path("label").asText(""),
                field.path("description").asText(null),
                kind == Kind.CHOICE ? choices(field) : List.of(),
                limits(field),
                hiddenBy);
    }

    private List<Choice> choices(JsonNode field) {
        JsonNode listed =
                field.has("valuesKey") ? variable(field.path("valuesKey").asText()) : field.path("values");
        return StreamSupport.stream(listed.spliterator(), false)
                .map(it ->
                        new Choice(it.path("value").asText(), it.path("label").asText()))
                .toList();
    }

    /** A list that the task brings with it; the engine prints it as the JSON that it is. */
    private JsonNode variable(String name) {
        try {
            return JSON.readTree(String.valueOf(known.getOrDefault(name, "[]")));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The choices in \"" + name + "\" are not a list", e);
        }
    }

    private static Limits limits(JsonNode field) {
        JsonNode rules = field.path("validate");
        return new Limits(
                rules.path("required").asBoolean(false),
                rules.hasNonNull("maxLength") ? rules.path("maxLength").asInt() : null,
                number(rules.path("min")),
                number(rules.path("max")),
                field.path("decimalDigits").asInt(0));
    }

    private static BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }

    private static String type(JsonNode component) {
        return component.path("type").asText();
    }
}
