package org.baton.ticket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.desk.Texts;
import org.springframework.stereotype.Component;

/**
 * Says the reason of a decision in a language: by the text that analysts have written for its rule, with the values that it
 * was decided by. Where there is none, the annotation stands for all languages.
 */
@Component
public class Reasons {

    private static final String REASONS = "reasons.";
    private static final String STANDINGS = "standings";

    private final Texts texts;
    private final ReasonValues values;

    Reasons(Texts texts, ReasonValues values) {
        this.texts = texts;
        this.values = values;
    }

    /** @param language two letters */
    public String of(String desk, Decision decision, String language) {
        return said(desk, decision, language).orElseGet(decision::reason);
    }

    /** Of whoever else might have been chosen, and what speaks for them; empty if nobody else was weighed. */
    public List<String> runnersUp(String desk, Decision decision, String language) {
        return standings(decision).stream()
                .skip(1)
                .map(it -> standing(desk, it, language).orElseGet(() -> String.valueOf(it.get("sentence"))))
                .toList();
    }

    private Optional<String> said(String desk, Decision decision, String language) {
        if (decision.rule() == null || decision.reason() == null) {
            return Optional.empty();
        }
        if (decision.outputs().get("blocking") instanceof Boolean blocking) {
            return Optional.of(lacking(desk, decision, blocking, language));
        }
        List<Map<?, ?>> standings = standings(decision);
        if (!standings.isEmpty()) {
            return standing(desk, standings.get(0), language);
        }
        String table = decision.outputs().containsKey("executor") ? "executor" : decision.decision();
        return texts.sayIn(
                desk, language, REASONS + table + "." + decision.rule(), values.of(desk, decision, language));
    }

    private String lacking(String desk, Decision decision, boolean blocking, String language) {
        String questions = Stream.of(
                        String.valueOf(decision.outputs().get("missing")).split(", "))
                .map(it -> texts.name(desk, language, "missing", it))
                .collect(Collectors.joining(" "));
        return texts.say(desk, language, blocking ? "why.waits" : "why.asks", Map.of("text", questions));
    }

    /** One who was weighed, if all that speaks for them can be said. */
    private Optional<String> standing(String desk, Map<?, ?> standing, String language) {
        List<Optional<String>> merits = list(standing.get("merits")).stream()
                .map(it -> merit(desk, it, language))
                .toList();
        return merits.isEmpty() || merits.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(standing.get("name") + ": "
                        + merits.stream().map(Optional::get).collect(Collectors.joining(", ")) + ".");
    }

    private Optional<String> merit(String desk, Map<?, ?> merit, String language) {
        return texts.sayIn(
                desk,
                language,
                REASONS + "executor." + merit.get("rule"),
                values.counted(desk, merit.get("values"), language));
    }

    private static List<Map<?, ?>> standings(Decision decision) {
        return list(decision.outputs().get(STANDINGS));
    }

    private static List<Map<?, ?>> list(Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(it -> it instanceof Map)
                        .<Map<?, ?>>map(it -> (Map<?, ?>) it)
                        .toList()
                : List.of();
    }
}
