package org.baton;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was seen of each ticket in a week, one sight after the other, and what can be counted from that by hand. */
final class WeekHistory {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Set<String> STANDS = Set.of("waitingForYou", "delivered");
    private static final Set<String> UNDONE = Set.of("received", "accepted", "inWork", "escalated", "waitingForYou");

    /** How a ticket looked from this moment on. */
    record Sight(Instant at, String status, String line, String executor, String offeredTo) {

        boolean differs(Sight before) {
            return !Objects.equals(
                    List.of(status, String.valueOf(line), String.valueOf(executor), String.valueOf(offeredTo)),
                    List.of(
                            before.status,
                            String.valueOf(before.line),
                            String.valueOf(before.executor),
                            String.valueOf(before.offeredTo)));
        }
    }

    private final Map<String, List<Sight>> seen = new LinkedHashMap<>();
    private final Map<String, JsonNode> promised = new HashMap<>();

    void see(String number, Sight now) {
        var sights = seen.computeIfAbsent(number, it -> new ArrayList<>());
        if (sights.isEmpty() || now.differs(sights.get(sights.size() - 1))) {
            sights.add(now);
        }
    }

    /** What was promised about a ticket before it was declined; afterwards its customer is shown no promise. */
    void remember(String number, JsonNode promise) {
        promised.put(number, promise);
    }

    JsonNode promised(String number, JsonNode now) {
        return promised.getOrDefault(number, now);
    }

    Set<String> numbers() {
        return seen.keySet();
    }

    Sight last(String number) {
        var sights = seen.get(number);
        return sights.get(sights.size() - 1);
    }

    /** Since when it has had this status. */
    Instant since(String number) {
        var sights = seen.get(number);
        int first = sights.size() - 1;
        while (first > 0 && sights.get(first - 1).status().equals(last(number).status())) {
            first--;
        }
        return sights.get(first).at();
    }

    /** When it was first accepted; null if nobody has. */
    Instant acceptedAt(String number) {
        return first(seen.get(number), it -> it.executor() != null);
    }

    /** Since when it has had its result; null if it has none, or the work went on after it. */
    Instant deliveredAt(String number) {
        Instant delivered = null;
        for (Sight it : seen.get(number)) {
            if (UNDONE.contains(it.status())) {
                delivered = null;
            } else if (it.status().equals("delivered") && delivered == null) {
                delivered = it.at();
            }
        }
        return delivered;
    }

    /** Time at work until somebody had accepted it first. */
    List<Duration> acceptances() {
        return times(sights -> first(sights, it -> it.executor() != null));
    }

    /** Time at work until its last delivery. */
    List<Duration> resolutions() {
        return times(sights -> last(sights, "delivered"));
    }

    /** For each ticket, how often it went on after it had been delivered or closed. */
    List<Integer> reopenings() {
        return seen.values().stream()
                .map(sights -> steps(sights)
                        .filter(it ->
                                Set.of("delivered", "closed").contains(it.get(0).status()))
                        .filter(it ->
                                Set.of("inWork", "escalated").contains(it.get(1).status()))
                        .toList()
                        .size())
                .toList();
    }

    long handovers(Function<Sight, String> holder) {
        return seen.values().stream()
                .map(sights ->
                        sights.stream().map(holder).filter(Objects::nonNull).toList())
                .mapToLong(it -> IntStream.range(1, it.size())
                        .filter(n -> !it.get(n).equals(it.get(n - 1)))
                        .count())
                .sum();
    }

    private List<Duration> times(Function<List<Sight>, Instant> until) {
        return seen.values().stream()
                .filter(it -> until.apply(it) != null)
                .map(it -> worked(it, until.apply(it)))
                .sorted()
                .toList();
    }

    private static Instant first(List<Sight> sights, Predicate<Sight> which) {
        return sights.stream().filter(which).map(Sight::at).findFirst().orElse(null);
    }

    private static Instant last(List<Sight> sights, String status) {
        Instant last = sights.get(0).status().equals(status) ? sights.get(0).at() : null;
        for (List<Sight> step : steps(sights).toList()) {
            boolean arrives =
                    step.get(1).status().equals(status) && !step.get(0).status().equals(status);
            last = arrives ? step.get(1).at() : last;
        }
        return last;
    }

    private static Stream<List<Sight>> steps(List<Sight> sights) {
        return IntStream.range(1, sights.size()).mapToObj(n -> sights.subList(n - 1, n + 1));
    }

    /** Minute by minute, the minutes in which the desk was open and had the ticket. */
    private static Duration worked(List<Sight> sights, Instant until) {
        long minutes = 0;
        int n = 0;
        for (var at = sights.get(0).at(); at.isBefore(until); at = at.plus(1, ChronoUnit.MINUTES)) {
            while (n + 1 < sights.size() && !sights.get(n + 1).at().isAfter(at)) {
                n++;
            }
            minutes += isOpen(at) && !STANDS.contains(sights.get(n).status()) ? 1 : 0;
        }
        return Duration.ofMinutes(minutes);
    }

    static boolean isOpen(Instant moment) {
        var local = moment.atZone(KYIV);
        var time = local.toLocalTime();
        return local.getDayOfWeek().getValue() <= 5
                && !time.isBefore(LocalTime.of(9, 0))
                && time.isBefore(LocalTime.of(18, 0));
    }
}
