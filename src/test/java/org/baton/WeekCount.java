package org.baton;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page of numbers has to say of the week, counted by hand over what was seen of it. */
final class WeekCount {

    private static final Set<String> STANDS = Set.of("waitingForYou", "delivered", "closed", "declined", "cancelled");

    private final DeskCalls calls;
    private final WeekHistory week;

    WeekCount(DeskCalls calls, WeekHistory week) {
        this.calls = calls;
        this.week = week;
    }

    String line() {
        var accept = outcomes("accept");
        var resolve = outcomes("resolve");
        List<Integer> again = week.reopenings();
        return Stream.of(
                        (long) week.numbers().size(),
                        count(accept, "kept"),
                        count(accept, "broken"),
                        count(resolve, "kept"),
                        count(resolve, "broken"),
                        percentile(week.acceptances(), 0.5),
                        percentile(week.acceptances(), 0.9),
                        percentile(week.resolutions(), 0.5),
                        percentile(week.resolutions(), 0.9),
                        again.stream().filter(it -> it > 0).count(),
                        again.stream().mapToLong(Integer::longValue).sum(),
                        week.handovers(WeekHistory.Sight::line),
                        week.handovers(WeekHistory.Sight::executor))
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private List<String> outcomes(String what) {
        return week.numbers().stream()
                .map(it ->
                        outcome(it, by(it, what), what.equals("accept") ? week.acceptedAt(it) : week.deliveredAt(it)))
                .toList();
    }

    /** What the customer was told; the rest was seen. */
    private Instant by(String number, String what) {
        JsonNode promised = week.promised(number, calls.ticket(number).path("promise"));
        String by = promised.path(what).path("by").asText(null);
        return by == null ? null : Instant.parse(by);
    }

    private String outcome(String number, Instant by, Instant met) {
        if (by == null) {
            return "none";
        }
        boolean stands = STANDS.contains(week.last(number).status());
        Instant until = met != null ? met : stands ? week.since(number) : BusyWeek.END;
        if (until.isAfter(by)) {
            return "broken";
        }
        return met == null ? "open" : "kept";
    }

    private static long count(List<String> outcomes, String which) {
        return outcomes.stream().filter(which::equals).count();
    }

    /** In seconds, as spreadsheets do. */
    private static long percentile(List<Duration> sorted, double share) {
        double place = share * (sorted.size() - 1);
        long low = sorted.get((int) place).toSeconds();
        long high = sorted.get((int) Math.ceil(place)).toSeconds();
        return (long) (low + (place - (int) place) * (high - low));
    }
}
