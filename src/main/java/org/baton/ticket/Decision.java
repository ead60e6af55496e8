package org.baton.ticket;

import java.time.Instant;
import java.util.Map;

/**
 * What a table or a rule book answered, and why.
 *
 * @param decision type, tier, refusal, line, completeness, promise or executor
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
        Map<String, Object> outputs) {}
