package org.baton.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.engine.RuleTable;
import org.baton.engine.RuleTable.Row;
import org.baton.engine.Sentence;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * Whether the levels of each promise make a ladder: numbers without a gap, each later than the one before. The table is
 * asked about all that it tells apart, so that whatever stands in its cells is understood as it will be.
 */
final class TableLevels {

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    private final TableFile file;
    private final Desk desk;

    TableLevels(TableFile file, Desk desk) {
        this.file = file;
        this.desk = desk;
    }

    void check() {
        file.table().getRules().forEach(this::checkConditions);
        RuleTable table = RuleTable.of(file.model(), file.key());
        cases().forEach(it -> checkLadder(it, levels(table, it)));
    }

    /** A line that is misspelt would have no levels, and nobody would notice. */
    private void checkConditions(Rule rule) {
        var columns = new ArrayList<>(file.table().getInputs());
        var cells = new ArrayList<InputEntry>(rule.getInputEntries());
        for (int i = 0; i < cells.size(); i++) {
            String fact = TableNames.text(columns.get(i));
            var known = values().get(fact);
            Sentence place = TableCells.place(rule, columns.get(i).getLabel());
            LITERAL.matcher(cells.get(i).getTextContent())
                    .results()
                    .map(it -> it.group(1))
                    .forEach(it -> file.require(
                            known == null || known.contains(it),
                            place,
                            Sentence.of(
                                    "there is no {0} \"{1}\" at this desk; there is {2}",
                                    fact, it, known == null ? List.of() : known)));
        }
    }

    private Map<String, Collection<String>> values() {
        var values = new LinkedHashMap<String, Collection<String>>();
        values.put("promise", Level.PROMISES);
        values.put("line", desk.lines());
        values.put("tier", desk.plans().keySet());
        values.put("type", desk.types());
        return values;
    }

    /** Each value of each fact that the table looks at, or none, with each of every other. */
    private List<Map<String, Object>> cases() {
        List<Map<String, Object>> cases = List.of(Map.of());
        for (var fact : values().entrySet()) {
            cases = cases.stream()
                    .flatMap(it -> asked(fact).map(value -> with(it, fact.getKey(), value)))
                    .toList();
        }
        return cases;
    }

    private Stream<String> asked(Map.Entry<String, Collection<String>> fact) {
        boolean asked = file.table().getInputs().stream()
                .anyMatch(it -> TableNames.text(it).contains(fact.getKey()));
        Stream<String> none = Stream.of((String) null);
        return asked ? Stream.concat(fact.getValue().stream(), none) : none;
    }

    private static Map<String, Object> with(Map<String, Object> facts, String fact, String value) {
        var more = new LinkedHashMap<>(facts);
        more.put(fact, value);
        return more;
    }

    private List<Level> levels(RuleTable table, Map<String, Object> facts) {
        return table.fitting(facts).stream()
                .map(this::level)
                .sorted((one, other) -> one.number() - other.number())
                .toList();
    }

    private Level level(Row row) {
        try {
            return Level.of(row);
        } catch (IllegalArgumentException e) {
            throw file.refused(rule(row.rule()), Unusable.why(e));
        }
    }

    private void checkLadder(Map<String, Object> facts, List<Level> levels) {
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            Sentence place = rule(level.rule());
            file.require(
                    level.action().equals(Level.MOVE) == level.nextLine().isPresent(),
                    place,
                    Sentence.of("to move on needs both: the action nextLine and the line to which it moves"));
            file.require(
                    !Level.ANSWER.equals(facts.get("promise")) || Level.WHILE_ASKED.contains(level.action()),
                    place,
                    Sentence.of("while another line is asked, nothing but personalControl can be done"));
            file.require(
                    level.how().equals("message") || Level.HELPERS.contains(level.tell()),
                    place,
                    Sentence.of("a task is for those who are to help: {0}", Level.HELPERS));
            if (level.number() != i + 1) {
                throw file.refused(
                        place,
                        level.number() > i + 1
                                ? Sentence.of(
                                        "it is level {0} of {1}, and there is no level {2}",
                                        level.number(), said(facts), i + 1)
                                : Sentence.of(
                                        "it is level {0} of {1}, and so is rule {2}",
                                        level.number(),
                                        said(facts),
                                        levels.get(i - 1).rule()));
            }
            if (i > 0) {
                checkOrder(levels.get(i - 1), level, place);
            }
        }
    }

    private static Sentence rule(String id) {
        return Sentence.of("rule {0}", id);
    }

    private static String said(Map<String, Object> facts) {
        return facts.values().stream()
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private void checkOrder(Level lower, Level higher, Sentence place) {
        file.require(
                !higher.at().equals(lower.at()),
                place,
                Sentence.of("it is due at the same time as rule {0}; only one of them would fire", lower.rule()));
        file.require(
                !higher.at().isBefore(lower.at()),
                place,
                Sentence.of(
                        "it is level {0}, and due before level {1}, rule {2}",
                        higher.number(), lower.number(), lower.rule()));
    }
}
