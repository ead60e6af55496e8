package org.baton.dispatch;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Concluded by dispatch.drl: an agent who may be offered the ticket, with all that speaks for it.
 *
 * @param merits the weightiest first
 */
public record Standing(String agent, String name, Instant lastGiven, int points, List<Merit> merits) {

    public static Standing of(Candidate agent, Collection<Merit> merits) {
        return new Standing(
                agent.id(),
                agent.name(),
                agent.lastGiven(),
                merits.stream().mapToInt(Merit::points).sum(),
                merits.stream()
                        .sorted(Comparator.comparingInt((Merit it) -> -it.points())
                                .thenComparing(Merit::rule))
                        .toList());
    }

    int points(String rule) {
        return merits.stream()
                .filter(it -> it.rule().equals(rule))
                .mapToInt(Merit::points)
                .sum();
    }

    String sentence() {
        return name + " " + merits.stream().map(Merit::why).collect(Collectors.joining(", ")) + ".";
    }

    /** To be kept with the decision. */
    Map<String, Object> told() {
        return Map.of(
                "agent", agent,
                "name", name,
                "points", points,
                "sentence", sentence(),
                "merits",
                        merits.stream()
                                .map(it -> Map.of("rule", it.rule(), "points", it.points(), "values", it.values()))
                                .toList());
    }
}
