package org.baton.ticket;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is decided about a request, as the API tells it.
 *
 * @param declined null if the request is served
 * @param promise null if the request is declined or not decided yet
 * @param decisions null if the request is not decided yet
 */
public record TriageView(
        String tier,
        String type,
        String line,
        Person executor,
        Refusal declined,
        List<Missing> missing,
        Promised promise,
        List<Decided> decisions) {

    /** An agent, as others see them. */
    public record Person(String id, String name) {}

    /** Both deadlines. */
    public record Promised(Accept accept, Resolve resolve) {}

    /** @param kept null in a triage, which has no life in which to keep anything */
    public record Accept(
            Instant by,
            Instant notBefore,
            String clock,
            @JsonUnwrapped Kept kept) {}

    /** @param kept null in a triage, which has no life in which to keep anything */
    public record Resolve(
            Instant by,
            Instant notBefore,
            String clock,
            Instant extendableTo,
            @JsonUnwrapped Kept kept) {}

    /** Whether a promise was kept, or can still be. */
    public record Kept(Instant metAt, boolean breached) {}

    /** @param rule null if none matched */
    public record Decided(String decision, String rule, String reason, Map<String, Object> inputs) {}
}
