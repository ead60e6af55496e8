package org.baton.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baton.engine.RuleTable.Row;
import org.baton.engine.Sentence;

/**
 * A level of a promise: what happens when so much of its time is over. A row of {@code escalation.dmn}.
 *
 * @param rule the row's id
 * @param sentence why
 * @param number counts from 1 for each promise
 * @param tell executor, lead, head or administrators; nobody if nobody is told
 * @param how by a message or by a task of their own
 * @param action what is done, none if nothing
 * @param nextLine to which line it moves, if that is what is done
 * @param repeatEvery how often it fires again, by the promise's clock unless it names another; never if absent
 */
public record Level(
        String rule,
        String sentence,
        int number,
        LevelAt at,
        String tell,
        String how,
        String action,
        Optional<String> nextLine,
        Optional<Span> repeatEvery) {

    static final String MOVE = "nextLine";
    /** What a line that is asked has for its answer. */
    static final String ANSWER = "answer";

    static final List<String> PROMISES = List.of("accept", "resolve", "target", ANSWER);
    static final Set<String> READERS = Set.of("executor", "lead", "head", "administrators");
    static final List<String> HELPERS = List.of("lead", "head", "administrators");
    static final Set<String> WAYS = Set.of("message", "task");
    static final Set<String> ACTIONS =
            Set.of("raisePriority", "openToLine", "giveToAnother", MOVE, "consult", "personalControl");

    /** What can be done while another line is asked: whoever has the ticket has it all the same. */
    static final Set<String> WHILE_ASKED = Set.of("none", "personalControl");

    private static final String NOBODY = "nobody";
    private static final String NOTHING = "none";

    /** The same, but the ticket does not move on. */
    public Level withoutMove() {
        return action.equals(MOVE)
                ? new Level(rule, sentence, number, at, tell, how, NOTHING, Optional.empty(), repeatEvery)
                : this;
    }

    /** @throws IllegalArgumentException if nobody can tell what the row means */
    static Level of(Row row) {
        return new Level(
                row.rule(),
                row.sentence(),
                number(row),
                text(row, "at").map(LevelAt::parse).orElseThrow(() -> missing("at")),
                text(row, "tell")
                        .map(DeskFile.one(Sentence.of("reader"), READERS))
                        .orElse(NOBODY),
                text(row, "how")
                        .map(DeskFile.one(Sentence.of("way to tell"), WAYS))
                        .orElse("message"),
                text(row, "action")
                        .map(DeskFile.one(Sentence.of("action"), ACTIONS))
                        .orElse(NOTHING),
                text(row, "nextLine"),
                text(row, "repeatEvery").map(Span::parse));
    }

    private static int number(Row row) {
        return text(row, "level")
                .filter(it -> it.matches("[1-9]\\d?"))
                .map(Integer::valueOf)
                .orElseThrow(() -> missing("level"));
    }

    private static Optional<String> text(Row row, String column) {
        return Optional.ofNullable(row.outputs().get(column)).map(Object::toString);
    }

    private static Unusable missing(String column) {
        return new Unusable("\"{0}\" is missing: a level has a number, like 1, and a time, like \"75 %\"", column);
    }
}
