package org.baton.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        file.require(!text.isEmpty(), "column " + input.getLabel(), "it does not say which fact it looks at");
        if (NAME.matcher(text).matches()) {
            Set<String> known = known();
            file.require(
                    known.contains(text),
                    "column " + input.getLabel(),
                    "there is no fact \"" + text + "\"; there is " + String.join(", ", known));
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
                "column " + output.getLabel(),
                "this table does not answer \"" + output.getName() + "\"; it answers "
                        + String.join(", ", new TreeSet<>(answers)));
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
                    "rule " + rule.getId(),
                    "its annotation names {" + placeholder.group(1) + "}, and no column is called so; there is "
                            + String.join(", ", named));
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
