package org.baton.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.engine.Sentence;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Whether the columns of a table, and the values that its sentences name, are known. */
final class TableNames {

    /** What is known of a request whenever a table is asked. */
    private static final Set<String> FACTS = Set.of(
            "channel",
            "declaredType",
            "confirmedType",
            "topic",
            "language",
            "signals",
            "customerKnown",
            "plan",
            "receivedOn",
            "since",
            "purchasedOn",
            "licences",
            "slotsLeft",
            "slotOffer",
            "handedTo",
            "manager",
            "accountManager",
            "moment",
            "parts",
            "estimateHours",
            "specification");

    /** The tables in the order in which they are asked; each knows what those before it have answered. */
    static final List<String> TABLES = List.of("type", "tier", "refusal", "line", "promise");

    /** The tables that are asked later in a ticket's life, and what each is told of it. */
    static final Map<String, Set<String>> LATER = Map.of(
            Levels.TABLE,
            Set.of("promise", "line", "tier", "type"),
            "quality",
            Set.of("type", "tier", "line", "channel", "experience", "rating", "reopenings", "late"));

    private static final Set<String> PROMISE = Set.of(
            "accept", "acceptClock", "notBefore", "resolve", "resolveClock", "extendTo", "resolveFrom", "awaits");
    private static final Set<String> LEVEL = Set.of("level", "at", "tell", "how", "action", "nextLine", "repeatEvery");

    /** What a table answers that does not answer with its own name alone. */
    private static final Map<String, Set<String>> ANSWERS =
            Map.of("promise", PROMISE, Levels.TABLE, LEVEL, "quality", Set.of("share"));

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final TableFile file;
    private final Desk desk;

    TableNames(TableFile file, Desk desk) {
        this.file = file;
        this.desk = desk;
    }

    void check() {
        file.table().getInputs().forEach(this::checkInput);
        file.table().getOutputs().forEach(this::checkOutput);
        file.table().getRules().forEach(this::checkSentence);
    }

    private void checkInput(Input input) {
        String text = text(input);
        file.require(
                !text.isEmpty(),
                Sentence.of("column {0}", input.getLabel()),
                Sentence.of("it does not say which fact it looks at"));
        if (NAME.matcher(text).matches()) {
            Set<String> known = known();
            file.require(
                    known.contains(text),
                    Sentence.of("column {0}", input.getLabel()),
                    Sentence.of("there is no fact \"{0}\"; there is {1}", text, known));
        }
    }

    /** All tables that a desk has. */
    static List<String> all() {
        return Stream.concat(TABLES.stream(), LATER.keySet().stream().sorted()).toList();
    }

    private Set<String> known() {
        return LATER.containsKey(file.key()) ? new TreeSet<>(LATER.get(file.key())) : knownAtReceipt();
    }

    private Set<String> knownAtReceipt() {
        var known = new TreeSet<>(FACTS);
        known.addAll(desk.fields().keySet());
        known.addAll(TABLES.subList(0, TABLES.indexOf(file.key())));
        return known;
    }

    private void checkOutput(Output output) {
        Set<String> answers = ANSWERS.getOrDefault(file.key(), Set.of(file.key()));
        file.require(
                answers.contains(output.getName()),
                Sentence.of("column {0}", output.getLabel()),
                Sentence.of(
                        "this table does not answer \"{0}\"; it answers {1}",
                        output.getName(), new TreeSet<>(answers)));
    }

    private void checkSentence(Rule rule) {
        Set<String> named = Stream.concat(
                        file.table().getInputs().stream().map(TableNames::name),
                        file.table().getOutputs().stream().map(Output::getName))
                .collect(Collectors.toCollection(TreeSet::new));
        Matcher placeholder = PLACEHOLDER.matcher(rule.getDescription().getTextContent());
        while (placeholder.find()) {
            file.require(
                    named.contains(placeholder.group(1)),
                    Sentence.of("rule {0}", rule.getId()),
                    Sentence.of(
                            "its annotation names {0}, and no column is called so; there is {1}",
                            placeholder.group(), named));
        }
    }

    /** What sentences call a column: its fact, or its label if it looks at more than a fact. */
    private static String name(Input input) {
        return NAME.matcher(text(input)).matches() ? text(input) : input.getLabel();
    }

    static String text(Input input) {
        var expression = input.getInputExpression();
        return expression == null || expression.getText() == null
                ? ""
                : expression.getText().getTextContent().strip();
    }
}
