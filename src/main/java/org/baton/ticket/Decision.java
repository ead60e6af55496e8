package org.baton.ticket;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What a table or a rule book answered, and why.
 *
 * @param decision type, tier, refusal, line, completeness, promise, executor, or quality
 * @param rule the id of the rule that matched, null if none did
 * @param deskVersion the version of the desk whose rules were asked
 */
public record Decision(
        long id,
        String ticket,
        Instant at,
        int deskVersion,
        String decision,
        String rule,
        String reason,
        Map<String, Object> inputs,
        Map<String, Object> outputs) {

    /** What is decided about the desk's own work is no customer's business. */
    private static final Set<String> INTERNAL = Set.of("quality", "consultant");

    boolean internal() {
        return INTERNAL.contains(decision);
    }
}
