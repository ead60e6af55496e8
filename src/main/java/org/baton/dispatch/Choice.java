package org.baton.dispatch;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What dispatch.drl answers.
 *
 * @param agent the id of whoever should have it, null if nobody can be offered it yet
 * @param rule the name of the rule that told the agent from the others
 * @param reason a sentence that names the values
 * @param ahead who might have had it, the best first; whoever should have it is the first of them
 */
public record Choice(String agent, String rule, String reason, List<Standing> ahead) {

    /** Whoever is chosen and three runners-up. */
    private static final int MOST_TOLD = 4;

    /** @param rule the rule that chose, in case that no merit tells the agent from the next */
    public static Choice of(Standing best, Collection<Standing> others, String rule) {
        List<Standing> next = others.stream()
                .sorted(Comparator.comparingInt((Standing it) -> -it.points())
                        .thenComparing(Standing::lastGiven)
                        .thenComparing(Standing::agent))
                .toList();
        return new Choice(
                best.agent(),
                decisive(best, next, rule),
                best.sentence(),
                Stream.concat(Stream.of(best), next.stream()).toList());
    }

    public static Choice nobody(String line, Collection<Barred> barred, String rule) {
        String why = barred.stream()
                .sorted(Comparator.comparing(Barred::name))
                .collect(Collectors.groupingBy(
                        Barred::why, TreeMap::new, Collectors.mapping(Barred::name, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(it -> it.getKey() + ": " + it.getValue())
                .collect(Collectors.joining("; "));
        return new Choice(null, rule, "Nobody of line " + line + " can be offered it now" + said(why) + ".", List.of());
    }

    public static Choice later(Waiting waiting) {
        return new Choice(null, waiting.rule(), waiting.why(), List.of());
    }

    private static String said(String why) {
        return why.isEmpty() ? "" : " (" + why + ")";
    }

    /** The rule by which the chosen one is ahead of the next the most. */
    private static String decisive(Standing best, List<Standing> next, String rule) {
        Standing other = next.isEmpty() ? new Standing("", "", best.lastGiven(), 0, List.of()) : next.get(0);
        return Stream.concat(best.merits().stream(), other.merits().stream())
                .map(Merit::rule)
                .filter(it -> best.points(it) > other.points(it))
                .max(Comparator.comparing(it -> best.points(it) - other.points(it)))
                .orElse(rule);
    }

    /** As it is kept with the ticket. */
    Map<String, Object> told() {
        var outputs = new LinkedHashMap<String, Object>();
        outputs.put("executor", agent());
        outputs.put(
                "standings",
                ahead().stream().limit(MOST_TOLD).map(Standing::told).toList());
        return outputs;
    }
}
