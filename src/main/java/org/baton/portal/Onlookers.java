package org.baton.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who looks at which ticket now, as far as this node knows: their pages say so every few seconds. */
@Component
class Onlookers {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Clock clock;
    private final Map<String, Map<String, Instant>> seen = new ConcurrentHashMap<>();

    Onlookers(Clock clock) {
        this.clock = clock;
    }

    /** The agent looks at the ticket now. */
    void looks(String ticket, String agent) {
        seen.computeIfAbsent(ticket, it -> new ConcurrentHashMap<>()).put(agent, clock.instant());
    }

    /** The ids of all others who do. */
    List<String> besides(String ticket, String agent) {
        forget();
        return new TreeMap<>(seen.getOrDefault(ticket, Map.of()))
                .keySet().stream().filter(it -> !it.equals(agent)).toList();
    }

    /** Whoever was not heard of for a while has gone; what nobody looks at takes no memory. */
    private void forget() {
        Instant since = clock.instant().minus(PATIENCE);
        seen.keySet()
                .forEach(ticket -> seen.computeIfPresent(ticket, (number, agents) -> {
                    agents.values().removeIf(it -> it.isBefore(since));
                    return agents.isEmpty() ? null : agents;
                }));
    }
}
