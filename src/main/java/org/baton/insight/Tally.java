package org.baton.insight;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.baton.insight.Promised.Outcome;

/** What several tickets have in sum. */
record Tally(List<Fact> facts) {

    static final List<String> COLUMNS = List.of(
            "tickets",
            "acceptKept",
            "acceptBroken",
            "resolveKept",
            "resolveBroken",
            "acceptMedian",
            "accept90",
            "resolveMedian",
            "resolve90",
            "reopened",
            "reopenings",
            "toLines",
            "toAgents");

    /** In the order of the columns. */
    List<Object> cells() {
        Spread acceptance = spread(Fact::acceptance);
        Spread resolution = spread(Fact::resolution);
        return Arrays.asList(
                (long) facts.size(),
                promises(Fact::accept, Outcome.KEPT),
                promises(Fact::accept, Outcome.BROKEN),
                promises(Fact::resolve, Outcome.KEPT),
                promises(Fact::resolve, Outcome.BROKEN),
                acceptance.median(),
                acceptance.ninetieth(),
                resolution.median(),
                resolution.ninetieth(),
                facts.stream().filter(it -> it.reopenings() > 0).count(),
                sum(Fact::reopenings),
                sum(Fact::toLines),
                sum(Fact::toAgents));
    }

    private long promises(Function<Fact, Outcome> which, Outcome outcome) {
        return facts.stream().filter(it -> which.apply(it) == outcome).count();
    }

    private Spread spread(Function<Fact, Duration> which) {
        return new Spread(facts.stream().map(which).filter(Objects::nonNull).toList());
    }

    private long sum(ToIntFunction<Fact> what) {
        return facts.stream().mapToInt(what).sum();
    }
}
