package org.baton.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baton.engine.Sentence;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;

/** Whether each cell of a table is FEEL, and whether the desk knows what the table answers. */
final class TableCells {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final Pattern NUMBER = Pattern.compile("[-+.\\d]+");
    private static final Pattern SHARE = Pattern.compile("0|1|0?\\.\\d{1,4}|1\\.0+");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]*)\"");

    private final TableFile file;
    private final Desk desk;

    TableCells(TableFile file, Desk desk) {
        this.file = file;
        this.desk = desk;
    }

    void check() {
        file.table().getInputs().stream()
                .filter(it -> !TableNames.text(it).isEmpty())
                .forEach(this::check);
        file.table().getRules().forEach(this::check);
    }

    private void check(Input input) {
        String text = TableNames.text(input);
        requireFeel(FEEL.parseExpression(text), Sentence.of("column {0}", input.getLabel()), text);
    }

    private void check(Rule rule) {
        List<InputEntry> conditions = new ArrayList<>(rule.getInputEntries());
        List<OutputEntry> answers = new ArrayList<>(rule.getOutputEntries());
        for (int i = 0; i < conditions.size(); i++) {
            String label = new ArrayList<>(file.table().getInputs()).get(i).getLabel();
            String text = text(conditions.get(i).getText());
            if (!text.isEmpty()) {
                requireFeel(FEEL.parseUnaryTests(text), place(rule, label), text);
            }
        }
        for (int i = 0; i < answers.size(); i++) {
            var output = new ArrayList<>(file.table().getOutputs()).get(i);
            String text = text(answers.get(i).getText());
            if (!text.isEmpty()) {
                requireFeel(FEEL.parseExpression(text), place(rule, output.getLabel()), text);
                requireKnown(output.getName(), text, place(rule, output.getLabel()));
            }
        }
    }

    private void requireFeel(ParseResult parsed, Sentence place, String text) {
        file.require(parsed.isSuccess(), place, Sentence.of("\"{0}\" is not FEEL", text));
    }

    /** Only what is written literally can be looked up. */
    private void requireKnown(String output, String text, Sentence place) {
        file.require(
                !output.equals("share")
                        || !NUMBER.matcher(text).matches()
                        || SHARE.matcher(text).matches(),
                place,
                Sentence.of("\"{0}\" is no share; one is written from 0 to 1, like 0.05 for one in twenty", text));
        Matcher literal = LITERAL.matcher(text);
        if (literal.matches()) {
            try {
                reader(output).apply(literal.group(1));
            } catch (IllegalArgumentException e) {
                throw file.refused(place, Unusable.why(e));
            }
        }
    }

    private Function<String, ?> reader(String output) {
        return switch (output) {
            case "type" -> known(Sentence.of("type of this desk"), desk.types());
            case "tier" -> known(Sentence.of("plan of this desk"), desk.plans().keySet());
            case "line", "nextLine" -> known(Sentence.of("line of this desk"), desk.lines());
            case "acceptClock", "resolveClock" -> ClockType::of;
            case "resolveFrom" -> known(Sentence.of("beginning of a promise"), Set.of("receipt", "approval"));
            case "awaits" -> known(Sentence.of("answer to wait for"), Set.of("slotOffer", "quote"));
            case "accept", "notBefore", "resolve", "extendTo", "repeatEvery" -> Span::parse;
            case "at" -> LevelAt::parse;
            case "tell" -> known(Sentence.of("reader"), Level.READERS);
            case "how" -> known(Sentence.of("way to tell"), Level.WAYS);
            case "action" -> known(Sentence.of("action"), Level.ACTIONS);
            default -> Function.identity();
        };
    }

    private static Function<String, String> known(Sentence what, Collection<String> codes) {
        return DeskFile.one(what, codes);
    }

    static Sentence place(Rule rule, String column) {
        return Sentence.of("rule {0}, column {1}", rule.getId(), column);
    }

    private static String text(Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }
}
