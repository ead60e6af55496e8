package org.baton.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baton.desk.Agent;
import org.baton.desk.Agents;
import org.baton.insight.Promised.Outcome;
import org.baton.insight.TicketFacts.Handover;
import org.springframework.stereotype.Service;

/** Makes tables of the tickets that a desk received in a period, and of what is open now. */
@Service
class Sheets {

    private final TicketFacts facts;
    private final OpenSheets open;
    private final Agents agents;

    Sheets(TicketFacts facts, OpenSheets open, Agents agents) {
        this.facts = facts;
        this.open = open;
        this.agents = agents;
    }

    /** All tables of the desk, in the order of the page. */
    List<Sheet> of(String desk, Period period) {
        List<Fact> received = facts.of(desk, period);
        return List.of(
                new Sheet("all", Tally.COLUMNS, List.of(new Tally(received).cells())),
                course(received, period),
                tallies("line", received, Fact::line),
                tallies("type", received, Fact::type),
                tallies("agent", received, Fact::agent),
                tallies("customer", received, Fact::customer),
                handovers(facts.handovers(desk, period), names(desk)),
                open.backlog(desk),
                open.load(desk));
    }

    private static Sheet course(List<Fact> received, Period period) {
        var unit = Unit.of(period);
        Map<LocalDate, List<Fact>> slots = new TreeMap<>();
        unit.slots(period).forEach(it -> slots.put(it, new ArrayList<>()));
        received.forEach(it -> slots.get(unit.slot(it.receivedAt(), period)).add(it));
        return new Sheet(
                "course",
                List.of("from", "broken", "kept", "unpromised"),
                slots.entrySet().stream()
                        .map(it -> List.<Object>of(
                                it.getKey(),
                                count(it.getValue(), Outcome.BROKEN),
                                count(it.getValue(), Outcome.KEPT),
                                count(it.getValue(), Outcome.NONE)))
                        .toList());
    }

    private static long count(List<Fact> facts, Outcome outcome) {
        return facts.stream().filter(it -> it.both() == outcome).count();
    }

    /** Those with most tickets first. */
    private static Sheet tallies(String id, List<Fact> received, Function<Fact, Name> by) {
        Map<Name, List<Fact>> groups =
                received.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        return new Sheet(
                id,
                Stream.concat(Stream.of(id), Tally.COLUMNS.stream()).toList(),
                groups.entrySet().stream()
                        .sorted(Comparator.<Map.Entry<Name, List<Fact>>>comparingInt(
                                        it -> -it.getValue().size())
                                .thenComparing(it -> String.valueOf(it.getKey().code())))
                        .map(it -> Sheet.row(it.getKey(), new Tally(it.getValue()).cells()))
                        .toList());
    }

    private static Sheet handovers(List<Handover> all, Map<String, String> names) {
        Map<Handover, Long> groups = all.stream()
                .map(it -> new Handover("", it.kind(), it.from(), it.to()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new Sheet(
                "handovers",
                List.of("fromWhom", "toWhom", "times"),
                groups.entrySet().stream()
                        .sorted(Comparator.<Map.Entry<Handover, Long>>comparingLong(it -> -it.getValue())
                                .thenComparing(it -> it.getKey().toString()))
                        .map(it -> List.<Object>of(
                                name(it.getKey().kind(), it.getKey().from(), names),
                                name(it.getKey().kind(), it.getKey().to(), names),
                                it.getValue()))
                        .toList());
    }

    private Map<String, String> names(String desk) {
        return agents.ofDesk(desk).stream().collect(Collectors.toMap(Agent::id, Agent::name));
    }

    private static Name name(String kind, String code, Map<String, String> agents) {
        return new Name(kind, code, kind.equals("agent") ? agents.get(code) : null);
    }
}
