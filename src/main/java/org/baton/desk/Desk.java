package org.baton.desk;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One vendor's support organisation, as its {@code desk.yaml} describes it.
 *
 * @param version counts the changes of its desk.yaml and tables; a ticket keeps the version it was promised under
 * @param address where customers write
 * @param complaints where they complain
 * @param languages the first is spoken with whoever speaks none of them
 * @param channels those on which somebody is served; for whom is a matter of the tables
 * @param leads the line whose members lead the desk
 * @param fallbackLine takes what no rule gives to a line
 * @param turns plans, in the order in which their tickets have their turn where several wait
 * @param fields what a request to this desk may say beyond the common fields, and the values allowed
 * @param asks what the desk likes to be told of a request, beyond what nobody can begin without
 * @param targets deadlines that lines have among themselves; customers are not told
 * @param training how customers are trained by appointment, if they are
 * @param contracts what is done on the days of contracts, if anything
 */
public record Desk(
        String code,
        int version,
        String name,
        String address,
        String complaints,
        List<String> languages,
        Calendar calendar,
        List<String> channels,
        List<String> types,
        List<String> lines,
        String leads,
        String fallbackLine,
        Staffing staffing,
        Map<String, Plan> plans,
        List<String> turns,
        List<String> topics,
        Map<String, List<String>> fields,
        List<String> asks,
        Timing timing,
        Map<String, Target> targets,
        Optional<Training> training,
        Optional<ContractTerms> contracts) {

    public ZoneId zone() {
        return calendar.zone();
    }

    /** Whose turn comes first where several wait: the smallest; plans that are not named come last, all alike. */
    public int turn(String plan) {
        return plan != null && turns.contains(plan) ? turns.indexOf(plan) : turns.size();
    }

    /** The lines that take what others cannot finish: the leads, and whoever is consulted. */
    public Set<String> escalatedTo() {
        return Stream.concat(Stream.of(leads), targets.values().stream().flatMap(it -> it.consult().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The wanted language if the desk speaks it, else the one it speaks with everybody. */
    public String language(String wanted) {
        return languages.contains(wanted) ? wanted : languages.get(0);
    }
}
