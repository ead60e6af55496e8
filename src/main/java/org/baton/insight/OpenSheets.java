package org.baton.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.springframework.stereotype.Service;

/** Makes tables of what is open now. */
@Service
class OpenSheets {

    /** From how many days on a ticket is as old as the next ones. */
    private static final List<Integer> AGES = List.of(0, 1, 3, 7, 14, 30, 90);

    private final OpenWorks works;
    private final Agents agents;
    private final Clock clock;

    OpenSheets(OpenWorks works, Agents agents, Clock clock) {
        this.works = works;
        this.agents = agents;
        this.clock = clock;
    }

    /** Tickets by their age in days. */
    Sheet backlog(String desk) {
        Instant now = clock.instant();
        var ages = new TreeMap<Integer, List<OpenWork>>();
        AGES.forEach(it -> ages.put(it, new ArrayList<>()));
        works.of(desk).stream()
                .filter(it -> !it.part())
                .forEach(it -> ages.floorEntry((int) Math.max(
                                0, Duration.between(it.receivedAt(), now).toDays()))
                        .getValue()
                        .add(it));
        return new Sheet(
                "backlog",
                List.of("age", "tickets", "overdue", "waits", "delivered"),
                ages.entrySet().stream()
                        .map(it ->
                                Sheet.row(span(it.getKey(), ages.higherKey(it.getKey())), states(it.getValue(), now)))
                        .toList());
    }

    private static String span(int from, Integer next) {
        return next == null ? from + "+" : from + "–" + next;
    }

    private static List<Object> states(List<OpenWork> works, Instant now) {
        return List.of(
                (long) works.size(),
                works.stream().filter(it -> it.overdue(now)).count(),
                works.stream().filter(OpenWork::waits).count(),
                works.stream().filter(OpenWork::delivered).count());
    }

    /** Everybody who is employed, and whoever else has something. */
    Sheet load(String desk) {
        List<Agent> employed = agents.ofDesk(desk);
        Map<String, List<OpenWork>> held = works.of(desk).stream()
                .filter(it -> it.holder() != null)
                .collect(Collectors.groupingBy(OpenWork::holder, TreeMap::new, Collectors.toList()));
        employed.forEach(it -> held.putIfAbsent(it.id(), List.of()));
        Map<String, Agent> known = employed.stream().collect(Collectors.toMap(Agent::id, Function.identity()));
        return new Sheet(
                "load",
                List.of("agent", "held", "offered", "parts", "overdue", "waits", "delivered", "capacity"),
                held.entrySet().stream()
                        .sorted(Comparator.<Map.Entry<String, List<OpenWork>>>comparingInt(
                                        it -> -it.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                        .map(it -> load(it.getKey(), known.get(it.getKey()), it.getValue()))
                        .toList());
    }

    private List<Object> load(String id, Agent agent, List<OpenWork> works) {
        Instant now = clock.instant();
        List<OpenWork> tickets = works.stream().filter(it -> !it.part()).toList();
        return Sheet.row(
                new Name("agent", id, agent == null ? null : agent.name()),
                Arrays.asList(
                        tickets.stream().filter(it -> !it.offered()).count(),
                        tickets.stream().filter(OpenWork::offered).count(),
                        (long) works.size() - tickets.size(),
                        works.stream().filter(it -> it.overdue(now)).count(),
                        tickets.stream().filter(OpenWork::waits).count(),
                        tickets.stream().filter(OpenWork::delivered).count(),
                        agent == null ? null : (long) agent.capacity()));
    }
}
